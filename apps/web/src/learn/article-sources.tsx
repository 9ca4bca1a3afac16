/** Where each sentence of an article comes from, how strong that is, and what was studied. */
import { type Article, borrowedFrom, type Sentence } from '@unknot/knowledge';
import { Stack } from '../design/index.ts';
import { say } from '../language/language.ts';
import { SourcesById } from '../screens/sources-by-id.tsx';
import { learnWords } from '../words/learn-words.ts';
import styles from './learn.module.css';

export function ArticleSources({ sections }: Pick<Article, 'sections'>) {
  return (
    <Stack gap="large">
      {sections.flatMap(({ sentences }) =>
        sentences.map((sentence) => (
          <div key={sentence.text} className={styles['origin']}>
            <p>{say(sentence.text)}</p>
            <Origin sentence={sentence} />
          </div>
        )),
      )}
    </Stack>
  );
}

function Origin({ sentence }: { readonly sentence: Sentence }) {
  if ('basis' in sentence)
    return <p className={styles['note']}>{learnWords.own[sentence.basis]}</p>;
  const { strength, borrowed, sources } = sentence;
  const notes = [
    strength && learnWords.evidence[strength],
    borrowed && say(borrowedFrom[borrowed]),
  ];
  const note = notes.filter(Boolean).join(', ');
  return (
    <>
      {note && <p className={styles['note']}>{note}.</p>}
      <SourcesById ids={sources} />
    </>
  );
}
