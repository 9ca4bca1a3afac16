// How strong, from 0 to 10: eleven radios, because a slider asks for a steady hand.
import { useId } from 'react';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import styles from './scale.module.css';

interface ScaleProps {
  readonly legend: string;
  /** `null`: not answered yet. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly min: 0;
  readonly max: 10;
  /** What the lowest number means. */
  readonly lowLabel: string;
  /** What the highest number means. */
  readonly highLabel: string;
}

/** A numerical rating scale (0–10) whose two ends are named, on screen and read aloud. */
export function Scale({ legend, value, onChange, min, max, lowLabel, highLabel }: ScaleProps) {
  const name = useId();
  const steps = Array.from({ length: max - min + 1 }, (_, step) => min + step);
  const endLabels = new Map([
    [min as number, lowLabel],
    [max as number, highLabel],
  ]);
  return (
    <fieldset className={styles['scale']}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['steps']}>
        {steps.map((step) => (
          <label key={step} className={styles['step']}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
            />
            <span>{step}</span>
            {endLabels.has(step) && <VisuallyHidden>({endLabels.get(step)})</VisuallyHidden>}
          </label>
        ))}
      </div>
      <p className={styles['ends']} aria-hidden="true">
        <span>
          <b>{min}</b> {lowLabel}
        </span>
        <span>
          <b>{max}</b> {highLabel}
        </span>
      </p>
    </fieldset>
  );
}
