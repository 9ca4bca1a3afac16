/** Why "look after it yourself": the danger signs that were asked about and were not there. */
import type { DiaryState } from '@unknot/diary';
import { type FactId, pages, facts as vocabulary } from '@unknot/knowledge';
import { Why } from '../design/index.ts';
import { words } from '../words/words.ts';
import { Lines } from './lines.tsx';

const dangerFacts: readonly FactId[] = pages
  .filter(({ topic }) => topic === 'danger')
  .flatMap(({ facts }) => facts);

export function SaidNo({ diary }: { readonly diary: DiaryState }) {
  const absent = dangerFacts.filter((id) => diary.facts[id] === false);
  return (
    <Why summary={words.answer.why}>
      <p>{words.answer.nothingFound}</p>
      <p>{words.answer.saidNoTo}</p>
      <Lines lines={absent.map((id) => vocabulary[id].label)} />
    </Why>
  );
}
