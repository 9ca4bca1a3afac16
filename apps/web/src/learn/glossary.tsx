/** Words that a reader may meet, explained. */
import { glossary } from '@unknot/knowledge';
import { say } from '../language/language.ts';
import styles from './learn.module.css';

export function Glossary() {
  return (
    <dl className={styles['terms']}>
      {glossary.map(({ term, meaning }) => (
        <div key={term}>
          <dt>
            <strong>{say(term)}</strong>
          </dt>
          <dd>{say(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}
