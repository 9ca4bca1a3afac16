/** A note in the person's own words. */
import { useId } from 'react';
import { diaryWords } from '../words/diary-words.ts';
import styles from './note-field.module.css';

/** As long as the diary keeps. */
const LONGEST_NOTE = 2000;

interface NoteProps {
  readonly note: string;
  readonly onChange: (note: string) => void;
}

export function NoteField({ note, onChange }: NoteProps) {
  const id = useId();
  return (
    <div className={styles['note']}>
      <label htmlFor={id}>{diaryWords.details.note}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST_NOTE}
        value={note}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
