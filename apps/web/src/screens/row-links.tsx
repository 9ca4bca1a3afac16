/** Ways to go on, as rows large enough for a thumb: a drawing where it helps, a name, a line of explanation. */
import { Icon, type IconName } from '../design/index.ts';
import styles from '../design/rows.module.css';

export interface RowLink {
  readonly href: string;
  readonly icon?: IconName;
  readonly name: string;
  readonly line?: string;
}

interface RowLinksProps {
  readonly links: readonly RowLink[];
  /** The rows are steps, one after the other. */
  readonly ordered?: boolean;
}

export function RowLinks({ links, ordered = false }: RowLinksProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={styles['rows']}>
      {links.map(({ href, icon, name, line }) => (
        <li key={`${href} ${name}`}>
          <a className={styles['row']} href={href}>
            {icon && <Icon name={icon} size={30} />}
            <span className={styles['text']}>
              <span className={styles['name']}>{name}</span>
              {line && <span className={styles['line']}>{line}</span>}
            </span>
            <Icon name="chevron" size={20} />
          </a>
        </li>
      ))}
    </List>
  );
}
