// Where a statement comes from, readable without a connection.
import styles from './source-list.module.css';

/** One publication an answer rests on. */
interface SourceReference {
  readonly id: string;
  readonly title: string;
  readonly year: number | string;
  readonly url: string;
}

interface SourceListProps {
  readonly sources: readonly SourceReference[];
}

/** Title and year as text, in the language of the publications; the address as a link that can also be copied when offline. */
export function SourceList({ sources }: SourceListProps) {
  return (
    <ul className={styles['list']}>
      {sources.map((source) => (
        <li key={source.id}>
          <p lang="en">
            {source.title}, {source.year}
          </p>
          <a className={styles['address']} href={source.url} rel="noreferrer">
            {source.url.replace(/^https?:\/\//, '')}
          </a>
        </li>
      ))}
    </ul>
  );
}
