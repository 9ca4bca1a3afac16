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
  /** `search` clears with Escape and names the key on a phone. Default `text`. */
  readonly type?: 'text' | 'search' | undefined;
}

/** One line of text with its label above it; no placeholder stands in for the label. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, maxLength, help, type = 'text' } = props;
  const id = useId();
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
        autoComplete="off"
        enterKeyHint={type === 'search' ? 'search' : 'done'}
        maxLength={maxLength}
        value={value}
        aria-describedby={help && `${id}help`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
