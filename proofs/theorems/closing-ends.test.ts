import type { Implication } from '@unknot/logic';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinical } from '../clinical.ts';
import { ROUNDS } from '../closing.ts';
import { openProver, type Prover } from '../solver.ts';
import { closingEnds } from './closing-ends.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

/** Conclusions that follow from one another, one more than the model draws. */
const chain: readonly Implication[] = clinical.rules.slice(0, ROUNDS + 1).map((_, place) => ({
  id: `link ${place}`,
  when: { op: 'true', fact: factAt(place) },
  // biome-ignore lint/suspicious/noThenProperty: an implication reads "when … then …"; nobody awaits it.
  then: { [factAt(place + 1)]: true },
}));

function factAt(place: number): string {
  const plain = Object.keys(clinical.vocabulary).filter(
    (fact) =>
      clinical.vocabulary[fact]?.kind === 'yes-no' &&
      !clinical.implications.some(({ then }) => fact in then),
  );
  return plain[place] ?? '';
}

describe('T0 fails', () => {
  it('when conclusions follow from one another for longer than the model looks', async () => {
    const broken = { ...clinical, implications: [...clinical.implications, ...chain] };
    const { failures } = await closingEnds.prove(broken, prover);
    expect(failures.map(({ because }) => because)).toEqual([
      expect.stringContaining(`${factAt(0)} = yes`),
    ]);
  });
});
