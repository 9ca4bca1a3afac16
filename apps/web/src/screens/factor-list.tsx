/** What may have contributed: ranked in words, never as a diagnosis, never in per cent. */
import type { CaseFacts, RankedFactor } from '@unknot/engine';
import { factors as knownFactors } from '@unknot/knowledge';
import { Stack, Why } from '../design/index.ts';
import { words } from '../words/words.ts';
import { Lines } from './lines.tsx';
import { AnswersInWords } from './reason-list.tsx';

interface FactorListProps {
  readonly factors: readonly RankedFactor[];
  readonly facts: CaseFacts;
}

export function FactorList({ factors, facts }: FactorListProps) {
  return (
    <Why summary={words.answer.factors}>
      <Stack>
        {factors.map(({ factor, strength, because, change }) => (
          <div key={factor}>
            <p>
              <strong>
                {nameOf(factor)} ({words.answer.factorStrength[strength]})
              </strong>
            </p>
            <p>{words.answer.because}</p>
            <AnswersInWords ids={because} facts={facts} />
            <p>{words.answer.change}</p>
            <Lines lines={change} />
          </div>
        ))}
      </Stack>
    </Why>
  );
}

const nameOf = (factor: string): string =>
  knownFactors.find(({ id }) => id === factor)?.name ?? factor;
