import { warmUp } from '@unknot/knowledge';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clinical, clinical } from '../clinical.ts';
import type { Offer } from '../offers.ts';
import { openProver, type Prover } from '../solver.ts';
import { movementWaits, proveWarmUp } from './movement-waits.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const small: Clinical = {
  ...clinical,
  rules: clinical.rules.slice(0, 1),
  offers: clinical.offers.filter(({ id }) => id === 'doorway-pec-stretch'),
};
const failuresOf = async (broken: Partial<Clinical>) => {
  const { failures } = await movementWaits.prove({ ...small, ...broken }, prover);
  return failures.map(({ claim, because }) => `${claim}\n${because}`);
};
const asLevel = (level: 0 | 1): readonly Offer[] =>
  small.offers.map((offer) => ({ ...offer, is: { kind: 'movement', level, does: 'stretch' } }));

describe('T9', () => {
  it('holds of a stretch of level 1', async () => {
    expect(await failuresOf({ offers: asLevel(1) })).toEqual([]);
  });

  it('fails when a stretch stands in level 0, which has no gate', async () => {
    const failures = await failuresOf({ offers: asLevel(0) });
    expect(failures[0]).toMatch(/^"doorway-pec-stretch" waits.*→ cleared: doorway-pec-stretch$/s);
  });

  it('fails when a rule for three days has no rung, so that it reads as self-care', async () => {
    const rules = clinical.rules.filter(({ within }) => within === '3-days').slice(0, 1);
    const [failure] = await failuresOf({ rules, ladder: ['2-weeks', 'today', 'now'] });
    expect(failure).toMatch(/^none while a rule.*→ cleared: doorway-pec-stretch$/s);
  });

  it('fails when the warm-up begins at level 1 only', async () => {
    const parts = warmUp.parts.map((part) => ({ ...part, from: 1 as const }));
    const { failures } = await proveWarmUp(parts, prover);
    expect(failures.map(({ because }) => because)).toEqual(['A session of level 0']);
  });
});
