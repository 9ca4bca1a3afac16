/** Short sentences, one a line; those of the knowledge in the language of the page. */
import { say } from '../language/language.ts';
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
        <li key={line}>{say(line)}</li>
      ))}
    </ul>
  );
}
