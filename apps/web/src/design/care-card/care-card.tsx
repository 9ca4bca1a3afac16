// How soon, and whom to see: said by icon, word, shape and colour, never by colour alone.
import { type ReactNode, useId } from 'react';
import { designWords } from '../../words/design-words.ts';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './care-card.module.css';

/** The levels of care, most urgent first. */
export type CareLevel = 'emergency' | 'urgent' | 'routine' | 'self-care';

interface CareCardProps {
  readonly level: CareLevel;
  readonly heading: string;
  /** Default 2. */
  readonly headingLevel?: 1 | 2 | 3 | undefined;
  readonly children?: ReactNode;
  /** Emergency: the one call button and nothing else. */
  readonly actions?: ReactNode;
}

/** A labelled section in the order of NHS care cards: how urgent, what to do, then why. */
export function CareCard({ level, heading, headingLevel = 2, children, actions }: CareCardProps) {
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={classNames(styles['card'], styles[level])} aria-labelledby={headingId}>
      <div className={styles['band']}>
        <Icon name={level} size={34} />
        <Heading id={headingId} className={styles['heading']}>
          <span className={styles['level']}>
            {designWords.levels[level]}
            <span className={styles['colon']}>: </span>
          </span>
          {heading}
        </Heading>
      </div>
      {(children || actions) && (
        <div className={styles['body']}>
          {children}
          {actions && <div className={styles['actions']}>{actions}</div>}
        </div>
      )}
    </section>
  );
}
