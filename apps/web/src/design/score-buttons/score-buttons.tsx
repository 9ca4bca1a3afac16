// A number from 0 to 10 that is said by one tap.

import scale from '../scale/scale.module.css';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import styles from './score-buttons.module.css';

interface ScoreButtonsProps {
  readonly legend: string;
  /** What a number is read as, such as "Pain 4 of 10". */
  readonly nameOf: (score: number) => string;
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly onChoose: (score: number) => void;
}

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Buttons, not radios: an arrow key must not write something down. */
export function ScoreButtons(props: ScoreButtonsProps) {
  const { legend, nameOf, lowLabel, highLabel, onChoose } = props;
  return (
    <fieldset className={scale['scale']}>
      <legend className={scale['legend']}>{legend}</legend>
      <div className={styles['scores']}>
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            className={styles['score']}
            onClick={() => onChoose(score)}
          >
            <span aria-hidden="true">{score}</span>
            <VisuallyHidden>{nameOf(score)}</VisuallyHidden>
          </button>
        ))}
      </div>
      <p className={scale['ends']} aria-hidden="true">
        <span>
          <b>0</b> {lowLabel}
        </span>
        <span>
          <b>10</b> {highLabel}
        </span>
      </p>
    </fieldset>
  );
}
