// The one line drawn through the book: it runs across each page and carries the knot.
import { Knot } from '../knot/knot.tsx';
import type { KnotPhase } from '../knot/knot-shapes.ts';
import styles from './thread.module.css';

interface ThreadProps {
  /** Draws the knot of this phase, large; without it the line makes one small loop. */
  readonly knot?: KnotPhase | undefined;
}

/** Decoration only. */
export function Thread({ knot }: ThreadProps) {
  if (knot !== undefined) {
    return (
      <div className={styles['withKnot']}>
        <Knot phase={knot} size={300} runsOn />
      </div>
    );
  }
  return (
    <div className={styles['thread']}>
      <span className={styles['before']} />
      <svg viewBox="0 0 64 40" aria-hidden="true">
        <path d="M0 30 C14 30 44 26 44 13 C44 6 39 3 34 3 C28 3 24 7 24 13 C24 18 26 21 29 23.4 M34 26.6 C41 29.4 50 30 64 30" />
      </svg>
      <span className={styles['after']} />
    </div>
  );
}
