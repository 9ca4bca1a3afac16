// "Why?": the reasons behind an answer, one tap away.
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import styles from './why.module.css';

interface WhyProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** A native disclosure (`details`): works without script, found by the browser's page search. */
export function Why({ summary, children }: WhyProps) {
  return (
    <details className={styles['why']}>
      <summary className={styles['summary']}>
        <span className={styles['mark']}>
          <Icon name="chevron" size={20} />
        </span>
        <span>{summary}</span>
      </summary>
      <div className={styles['reasons']}>{children}</div>
    </details>
  );
}
