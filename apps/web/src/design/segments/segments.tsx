// One of two or three views of the same thing, side by side.
import { useId } from 'react';
import styles from './segments.module.css';

interface SegmentsProps<Id extends string> {
  /** Read aloud before the options; not on screen. */
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** Native radios in a fieldset; one is always chosen. */
export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  const { legend, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles['segments']} aria-label={legend}>
      {options.map(({ id, label }) => (
        <label key={id} className={styles['segment']}>
          <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
