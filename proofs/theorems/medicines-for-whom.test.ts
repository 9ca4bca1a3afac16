import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clinical, clinical } from '../clinical.ts';
import type { Offer } from '../offers.ts';
import { openProver, type Prover } from '../solver.ts';
import { medicinesForWhom } from './medicines-for-whom.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const small: Clinical = {
  ...clinical,
  rules: clinical.rules.slice(0, 1),
  offers: clinical.offers.filter(({ id }) => ['ibuprofen', 'topical-nsaid'].includes(id)),
};

/** What fails when ibuprofen loses the line against it at this place. */
const failuresWithout = async (dropped: (line: string) => boolean) => {
  const without = (offer: Offer): Offer => {
    const bans = offer.bans.filter((line) => !dropped(JSON.stringify(line)));
    return { ...offer, bans, avoid: bans };
  };
  const offers = small.offers.map((each) => (each.id === 'ibuprofen' ? without(each) : each));
  const { failures } = await medicinesForWhom.prove({ ...small, offers }, prover);
  return failures.map(({ claim, because }) => `${claim}\n${because}`);
};

describe('T8', () => {
  it('holds of a tablet and a gel', async () => {
    expect(await failuresWithout(() => false)).toEqual([]);
  });

  it('fails when a tablet loses one line, with the person it would harm', async () => {
    const failures = await failuresWithout((line) => line.includes('gi-bleed-hx'));
    expect(failures).toEqual([
      expect.stringMatching(/^NS4.*gi-bleed-hx = yes.*→ not forbidden: .*ibuprofen/s),
    ]);
  });

  it('fails when a tablet is for children too', async () => {
    const [child] = await failuresWithout((line) => line.includes('"age"'));
    expect(child).toMatch(/^a child.*age = /s);
  });
});
