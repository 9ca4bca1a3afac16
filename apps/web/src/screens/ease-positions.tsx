/** The positions of ease: what to do, each with a still picture. */
import { easePositions, remedies } from '@unknot/knowledge';
import { Figure } from '../design/index.ts';
import { say } from '../language/language.ts';
import styles from './ease-positions.module.css';

export function EasePositions() {
  return (
    <ul className={styles['positions']}>
      {remedies['position-of-ease'].steps.map((step, index) => (
        <li key={step}>
          <Picture index={index} />
          <span>{say(step)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The last steps are advice, and have none. */
function Picture({ index }: { readonly index: number }) {
  const drawn = easePositions[index];
  if (drawn === undefined) return null;
  return (
    <div className={styles['picture']}>
      <Figure motion={drawn} works={[]} view="small" />
    </div>
  );
}
