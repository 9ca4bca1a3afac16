/** How sure the answer is, and what would change it. */
import type { Today } from '@unknot/engine';
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import { Why } from '../design/index.ts';
import { words } from '../words/words.ts';
import { Lines } from './lines.tsx';

/** The most open questions to name; a person who left on the first page has dozens. */
const MOST_SHOWN = 7;

export function HowSure({ answer }: { readonly answer: Today }) {
  const open = new Set(answer.open.flatMap(({ missing }) => missing));
  return (
    <Why summary={words.answer.sure}>
      <p>{words.answer.sureText}</p>
      <p>{words.answer.wouldChange}</p>
      <FactsToFind intro={words.answer.notSureIntro} ids={answer.notSure} />
      <FactsToFind intro={words.answer.openIntro} ids={[...open].slice(0, MOST_SHOWN)} />
    </Why>
  );
}

interface FactsToFindProps {
  readonly intro: string;
  readonly ids: readonly FactId[];
}

function FactsToFind({ intro, ids }: FactsToFindProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <p>{intro}</p>
      <Lines lines={ids.map((id) => vocabulary[id].label)} />
    </>
  );
}
