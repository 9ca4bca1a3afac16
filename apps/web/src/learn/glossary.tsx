/** Words that a reader may meet, explained. */
import { glossary } from '@unknot/knowledge';
import styles from './learn.module.css';

export function Glossary() {
  return (
    <dl className={styles['terms']}>
      {glossary.map(({ term, meaning }) => (
        <div key={term}>
          <dt>
            <strong>{term}</strong>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
