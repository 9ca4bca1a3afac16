// Words for people who listen to the screen, unseen by those who look at it.
import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Text that is read aloud but takes no room. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles['hidden']}>{children}</span>;
}
