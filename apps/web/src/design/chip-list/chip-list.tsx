// Any of many short things, close together, so that they are seen at one glance.
import { Icon } from '../icon/icon.tsx';
import styles from './chip-list.module.css';

interface ChipListProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  /** The ids of what is ticked. */
  readonly values: readonly Id[];
  readonly onToggle: (id: Id) => void;
}

/** Native checkboxes in a fieldset; none of them has to be ticked. */
export function ChipList<Id extends string>({
  legend,
  options,
  values,
  onToggle,
}: ChipListProps<Id>) {
  return (
    <fieldset>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['chips']}>
        {options.map(({ id, label }) => (
          <label key={id} className={styles['chip']}>
            <input type="checkbox" checked={values.includes(id)} onChange={() => onToggle(id)} />
            <span className={styles['tick']}>
              <Icon name={values.includes(id) ? 'check' : 'plus'} size={18} />
            </span>
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
