// Something to know, without urgency.
import type { ReactNode } from 'react';
import { designWords } from '../../words/design-words.ts';
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

const toneIcons: Readonly<Record<NoticeTone, IconName>> = {
  info: 'info',
  warning: 'heed',
  offline: 'offline',
};

/** Never in the urgency colours: those are kept for how soon to get help. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div className={classNames(styles['notice'], styles[tone])}>
      <Icon name={toneIcons[tone]} size={26} />
      <div className={styles['words']}>
        <VisuallyHidden>{designWords.notices[tone]}: </VisuallyHidden>
        {children}
      </div>
    </div>
  );
}
