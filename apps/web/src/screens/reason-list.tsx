/** Why: what may be wrong, and the person's own answers that speak for it. */
import type { Reason } from '@unknot/engine';
import type { FactId } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { useDiary } from '../app/use-diary.ts';
import { saidInWords } from '../app/verdict-words.ts';
import { Stack } from '../design/index.ts';
import { say } from '../language/language.ts';
import { weightUnitOf } from '../settings/units.ts';
import { words } from '../words/words.ts';
import { Lines } from './lines.tsx';

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly facts: Facts<FactId>;
}

export function ReasonList({ reasons, facts }: ReasonListProps) {
  return (
    <Stack>
      {reasons.map((reason) => (
        <div key={reason.rule}>
          <p>
            <strong>{words.answer.toCheck(say(reason.suspect))}</strong>
          </p>
          <p>{words.answer.because}</p>
          <AnswersInWords ids={reason.because} facts={facts} />
        </div>
      ))}
    </Stack>
  );
}

interface AnswersInWordsProps {
  readonly ids: readonly FactId[];
  readonly facts: Facts<FactId>;
}

/** Answers as the person gave them, one a line. */
export function AnswersInWords({ ids, facts }: AnswersInWordsProps) {
  const unit = weightUnitOf(useDiary());
  return <Lines lines={ids.map((id) => saidInWords(id, facts, unit))} />;
}
