// A calm surface that keeps things together which belong together.
import { type ReactNode, useId } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';
import styles from './panel.module.css';

interface PanelProps {
  readonly heading?: string | undefined;
  /** Default 2. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
}

/** A section without urgency; for urgency use CareCard. */
export function Panel({ heading, headingLevel = 2, icon, children }: PanelProps) {
  const headingId = useId();
  if (heading === undefined) return <div className={styles['panel']}>{children}</div>;
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={styles['panel']} aria-labelledby={headingId}>
      <Heading id={headingId} className={styles['heading']}>
        {icon && <Icon name={icon} size={26} />}
        {heading}
      </Heading>
      {children}
    </section>
  );
}
