/** "Was this helpful?": the answer stays on the device and can be changed. */
import type { ArticleId } from '@unknot/knowledge';
import { store, useEntries } from '../app/store.ts';
import { Icon } from '../design/index.ts';
import { Section } from '../screens/section.tsx';
import { learnWords } from '../words/learn-words.ts';
import styles from './learn.module.css';

export function Helpful({ article }: { readonly article: ArticleId }) {
  const rating = useEntries().articleRatings[article];
  const rate = (helpful: boolean) => store.record({ type: 'article-rated', article, helpful });
  return (
    <Section heading={learnWords.helpful}>
      <div className={styles['ratings']}>
        <Choice label={learnWords.yes} pressed={rating === true} onClick={() => rate(true)} />
        <Choice label={learnWords.no} pressed={rating === false} onClick={() => rate(false)} />
      </div>
      <p role="status" className={styles['note']}>
        {rating !== undefined && learnWords.kept}
      </p>
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onClick: () => void;
}

function Choice({ label, pressed, onClick }: ChoiceProps) {
  return (
    <button type="button" className={styles['rating']} aria-pressed={pressed} onClick={onClick}>
      {pressed && <Icon name="check" size={20} />}
      {label}
    </button>
  );
}
