/** The knot on the first screen. */
import type { Phase } from '@unknot/engine';
import { Knot } from '../design/index.ts';
import styles from './first-screen.module.css';

export function FirstKnot({ phase }: { readonly phase: Phase }) {
  return (
    <div className={styles['knot']}>
      <Knot phase={phase} size={240} />
    </div>
  );
}
