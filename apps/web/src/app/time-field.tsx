/** A moment to choose: filled in with now, and never later than now. */
import { useId } from 'react';
import { diaryWords } from '../words/diary-words.ts';
import { now, toLocalInstant } from './clock.ts';
import styles from './time-field.module.css';

interface TimeFieldProps {
  readonly label: string;
  /** `null`: what stands in the field is no moment of the past. */
  readonly value: string | null;
  readonly onChange: (at: string | null) => void;
}

/** The device's own picker. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        defaultValue={value?.slice(0, 16)}
        max={now().slice(0, 16)}
        aria-invalid={value === null || undefined}
        aria-describedby={value === null ? `${id}error` : undefined}
        onChange={(event) => onChange(pastMoment(event.target.value, now()))}
      />
      <p id={`${id}error`} role="alert">
        {value === null && diaryWords.timeWrong}
      </p>
    </div>
  );
}

/** The instant of a local date and time; `null` when there is none or it is yet to come. */
export function pastMoment(local: string, now: string): string | null {
  const moment = new Date(local);
  if (Number.isNaN(moment.getTime())) return null;
  return moment.getTime() > Date.parse(now) ? null : toLocalInstant(moment);
}
