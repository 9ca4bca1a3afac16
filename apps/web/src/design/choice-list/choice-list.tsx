// One answer out of a few, as radios large enough for a shaking hand.
import { useId } from 'react';
import { classNames } from '../class-names.ts';
import tick from '../tick/tick.module.css';
import styles from './choice-list.module.css';

/** One option of a choice. */
interface Choice {
  readonly id: string;
  readonly label: string;
}

interface ChoiceListProps {
  readonly legend: string;
  readonly options: readonly Choice[];
  /** The id of the chosen option; `null`: none yet. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** Native radios in a fieldset; arrow keys move within it. */
export function ChoiceList({ legend, options, value, onChange }: ChoiceListProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['list']}>
        {options.map((option) => (
          <label key={option.id} className={classNames(tick['card'], styles['option'])}>
            <input
              type="radio"
              className={tick['box']}
              name={name}
              checked={value === option.id}
              onChange={() => onChange(option.id)}
            />
            <span className={styles['words']}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
