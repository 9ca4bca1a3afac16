// A few words to type.
import { useId } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** UTF-16 code units. */
  readonly maxLength: number;
  readonly help?: string | undefined;
  /** What is wrong with it; read out when it comes. Empty when nothing is. */
  readonly error?: string | undefined;
  /** `search` clears with Escape and names the key on a phone; `password` hides what is typed. Default `text`. */
  readonly type?: 'text' | 'search' | 'password' | undefined;
  /** What the browser may fill in. Default `off`. */
  readonly autoComplete?: 'off' | 'current-password' | 'new-password' | undefined;
}

/** One line of text with its label above it; no placeholder stands in for the label. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, maxLength, help, error = '', type = 'text' } = props;
  const id = useId();
  const describedBy = [help && `${id}help`, error && `${id}error`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {help && (
        <p id={`${id}help`} className={styles['help']}>
          {help}
        </p>
      )}
      <input
        id={id}
        className={styles['input']}
        type={type}
        autoComplete={props.autoComplete ?? 'off'}
        autoCapitalize={type === 'password' ? 'none' : undefined}
        spellCheck={type === 'password' ? false : undefined}
        enterKeyHint={type === 'search' ? 'search' : 'done'}
        maxLength={maxLength}
        value={value}
        aria-invalid={error !== '' || undefined}
        aria-describedby={describedBy || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}error`} role="alert" className={styles['error']}>
        {error}
      </p>
    </div>
  );
}
