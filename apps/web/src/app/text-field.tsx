/** A line of text to type: a name, a passphrase. */
import { type ReactNode, useId } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly help?: ReactNode;
  /** What is wrong with it; empty when nothing is. */
  readonly error?: string;
  readonly type?: 'text' | 'password';
  /** What the browser may fill in. */
  readonly autoComplete?: 'off' | 'current-password' | 'new-password';
  readonly maxLength?: number;
}

/** Help and error are tied to the field; the error is read out when it comes. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, help, error = '', type = 'text', maxLength } = props;
  const id = useId();
  const described = [help && `${id}help`, error && `${id}error`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}help`} className={styles['help']}>
          {help}
        </p>
      )}
      <input
        id={id}
        type={type}
        autoComplete={props.autoComplete ?? 'off'}
        autoCapitalize={type === 'password' ? 'none' : undefined}
        spellCheck={type === 'password' ? false : undefined}
        maxLength={maxLength}
        value={value}
        aria-invalid={error !== '' || undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}error`} role="alert" className={styles['error']}>
        {error}
      </p>
    </div>
  );
}
