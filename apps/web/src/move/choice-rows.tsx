/** Answers as rows of which one tap is enough. */
import { Icon } from '../design/index.ts';
import styles from './choice-rows.module.css';

interface ChoiceRowsProps<Id extends string> {
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly onChoose: (id: Id) => void;
}

export function ChoiceRows<Id extends string>({ choices, onChoose }: ChoiceRowsProps<Id>) {
  return (
    <ul className={styles['rows']}>
      {choices.map(({ id, label }) => (
        <li key={id}>
          <button type="button" className={styles['row']} onClick={() => onChoose(id)}>
            <span>{label}</span>
            <Icon name="chevron" size={20} />
          </button>
        </li>
      ))}
    </ul>
  );
}
