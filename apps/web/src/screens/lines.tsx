/** Short sentences, one a line. */
import styles from './lines.module.css';

interface LinesProps {
  readonly lines: readonly string[];
  /** Large, for what is read from across the bed. */
  readonly large?: boolean;
}

export function Lines({ lines, large = false }: LinesProps) {
  return (
    <ul className={large ? styles['large'] : styles['lines']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
