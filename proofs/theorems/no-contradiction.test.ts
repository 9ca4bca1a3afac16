import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clinical, clinical } from '../clinical.ts';
import type { Offer } from '../offers.ts';
import { openProver, type Prover } from '../solver.ts';
import { noContradiction } from './no-contradiction.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const warm = /^(heat|warm|hot)-/;
const small: Clinical = {
  ...clinical,
  rules: clinical.rules.slice(0, 1),
  offers: clinical.offers.filter(({ id }) => warm.test(id)),
};

/** What fails when one offer is changed. */
const failuresWith = async (id: string, change: Partial<Offer>) => {
  const offers = small.offers.map((each) => (each.id === id ? { ...each, ...change } : each));
  const { failures } = await noContradiction.prove({ ...small, offers }, prover);
  return failures.map(({ claim, because }) => `${claim}\n${because}`);
};

describe('T12', () => {
  it('holds of every kind of warmth', async () => {
    expect(await failuresWith('heat-pad', {})).toEqual([]);
  });

  it('fails when one kind of warmth forgets what forbids it', async () => {
    const [failure] = await failuresWith('warm-shower', { avoid: [], bans: [] });
    expect(failure).toMatch(/^what forbids warmth.*→ warm-shower: (cleared|ask first)/s);
  });

  it('fails when a ban is only a caution on the way to the verdict', async () => {
    const pad = small.offers.find(({ id }) => id === 'heat-pad');
    const [failure] = await failuresWith('heat-pad', { avoid: [], ask: pad?.bans ?? [] });
    expect(failure).toMatch(/^a ban in force.*→ heat-pad: ask first/s);
  });
});
