/** What may have contributed: ranked in words, never as a diagnosis, never in per cent. */
import type { CaseFacts, RankedFactor } from '@unknot/engine';
import { factors as knownFactors } from '@unknot/knowledge';
import { Stack } from '../design/index.ts';
import { say } from '../language/language.ts';
import { causesWords } from '../words/causes-words.ts';
import { words } from '../words/words.ts';
import { Lines } from './lines.tsx';
import { AnswersInWords } from './reason-list.tsx';

interface FactorListProps {
  readonly factors: readonly RankedFactor[];
  readonly facts: CaseFacts;
}

export function FactorList({ factors, facts }: FactorListProps) {
  return (
    <Stack>
      {factors.map(({ factor, strength, because, change, clinician }) => (
        <div key={factor}>
          <p>
            <strong>
              {say(knownOf(factor)?.name ?? factor)} ({words.answer.factorStrength[strength]})
            </strong>
          </p>
          <p>{say(knownOf(factor)?.known ?? '')}</p>
          <p>{words.answer.because}</p>
          <AnswersInWords ids={because} facts={facts} />
          <p>{words.answer.change}</p>
          <Lines lines={change} />
          {clinician.length > 0 && (
            <>
              <p>{causesWords.clinician}</p>
              <Lines lines={clinician} />
            </>
          )}
        </div>
      ))}
    </Stack>
  );
}

const knownOf = (factor: string) => knownFactors.find(({ id }) => id === factor);
