// Something to know, without urgency.
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import styles from './notice.module.css';

/** What kind of notice: plain, be careful, or no connection. */
type NoticeTone = 'info' | 'warning' | 'offline';

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly children: ReactNode;
}

const toneMarks: Readonly<Record<NoticeTone, { readonly icon: IconName; readonly word: string }>> =
  {
    info: { icon: 'info', word: 'Note' },
    warning: { icon: 'heed', word: 'Take care' },
    offline: { icon: 'offline', word: 'Offline' },
  };

/** Never in the urgency colours: those are kept for how soon to get help. */
export function Notice({ tone, children }: NoticeProps) {
  const { icon, word } = toneMarks[tone];
  return (
    <div className={classNames(styles['notice'], styles[tone])}>
      <Icon name={icon} size={26} />
      <div className={styles['words']}>
        <VisuallyHidden>{word}: </VisuallyHidden>
        {children}
      </div>
    </div>
  );
}
