// "Not sure" is an answer: a toggle that stands beside a question.
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './not-sure-button.module.css';

interface NotSureButtonProps {
  readonly pressed: boolean;
  readonly onClick: () => void;
  /** The words on it, such as "Not sure". */
  readonly label: string;
  /** What it is about, read aloud after the label when several stand on one screen. */
  readonly about?: string | undefined;
  /** `cell` is the narrow form at the end of a row. Default `alone`. */
  readonly shape?: 'alone' | 'cell' | undefined;
}

/** A toggle button (`aria-pressed`); pressed shows by fill, border and weight, not by colour alone. */
export function NotSureButton(props: NotSureButtonProps) {
  const { pressed, onClick, label, about, shape = 'alone' } = props;
  return (
    <button
      type="button"
      className={classNames(styles['toggle'], styles[shape])}
      aria-pressed={pressed}
      aria-label={about === undefined ? undefined : `${label}: ${about}`}
      onClick={onClick}
    >
      <span className={styles['mark']}>
        <Icon name="not-sure" size={16} />
      </span>
      <span>{label}</span>
    </button>
  );
}
