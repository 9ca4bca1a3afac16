/** A passphrase to type, hidden until the person wants to see it. */
import { useState } from 'react';
import { TextField } from '../design/index.ts';
import tick from '../design/tick/tick.module.css';
import { lockWords } from '../words/lock-words.ts';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
  readonly help?: string;
  readonly error?: string;
  /** A new one is not filled in by the browser. */
  readonly fresh?: boolean;
}

/** Nobody types more, and the browser should not have to hash a book. */
const LONGEST = 200;

export function PassphraseField({ fresh = false, ...field }: PassphraseFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <TextField
        {...field}
        maxLength={LONGEST}
        type={shown ? 'text' : 'password'}
        autoComplete={fresh ? 'new-password' : 'current-password'}
      />
      <label className={tick['card']}>
        <input
          type="checkbox"
          className={tick['box']}
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        <span>{lockWords.show}</span>
      </label>
    </div>
  );
}
