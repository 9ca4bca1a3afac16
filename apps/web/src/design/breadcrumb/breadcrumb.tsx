// Where a page belongs: the way down to it, each step a link.
import { Icon } from '../icon/icon.tsx';
import styles from './breadcrumb.module.css';

/** One page above this one. */
export interface BreadcrumbStep {
  readonly label: string;
  readonly href: string;
}

interface BreadcrumbProps {
  /** Names the navigation for assistive technology. */
  readonly label: string;
  /** From the start down to the page above this one; the heading of the page is the last step. */
  readonly steps: readonly BreadcrumbStep[];
}

/** A short row of links; it wraps on a narrow screen. */
export function Breadcrumb({ label, steps }: BreadcrumbProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles['steps']}>
        {steps.map(({ label: name, href }) => (
          <li key={href} className={styles['step']}>
            <a className={styles['link']} href={href}>
              {name}
            </a>
            <Icon name="chevron" size={16} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
