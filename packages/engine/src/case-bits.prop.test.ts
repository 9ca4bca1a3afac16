import { type FactId, type RegionId, regions } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BareTriage, createCaseBits, factIds, settle, tell } from './case-bits.ts';
import { caseFacts, contradictions } from './case-facts.ts';
import { anyFacts, caseWith, completeFacts, NOW, nearStrain } from './fixtures.test-kit.ts';
import { triage } from './triage.ts';

const told = (facts: Facts<FactId>, region: RegionId): BareTriage | null => {
  const bits = createCaseBits();
  for (const [id, value] of Object.entries(facts))
    expect(tell(bits, factIds.indexOf(id as FactId), value ?? null)).toBe(true);
  return settle(bits, region);
};

describe('a case as bits', () => {
  it('says what the facts say, or that they contradict each other', () => {
    const facts = fc.oneof(anyFacts, completeFacts, nearStrain, nearStrain.map(withoutMany));
    const region = fc.constantFrom(...(Object.keys(regions) as RegionId[]));
    fc.assert(
      fc.property(facts, region, (answers, where) => {
        const bare = told(answers, where);
        const full = triage(caseFacts(caseWith(answers, { region: where }), NOW));
        const { disposition, within, reasons } = full;
        const expected = { disposition, within, rules: reasons.map(({ rule }) => rule) };
        expect(bare).toEqual(contradictions(answers).length > 0 ? null : expected);
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ['a fact that does not exist', -1, true],
    ['a value of another kind', factIds.indexOf('age'), true],
    ['a value out of bounds', factIds.indexOf('age'), 300],
    ['an option that does not exist', factIds.indexOf('sex'), 'other-sex'],
    ['a fact that is given', factIds.indexOf('region-uk'), true],
  ])('refuses %s', (_, place, value) => {
    expect(tell(createCaseBits(), place, value)).toBe(false);
  });

  it('refuses what was told before', () => {
    const bits = createCaseBits();
    expect(tell(bits, factIds.indexOf('fever'), null)).toBe(true);
    expect(tell(bits, factIds.indexOf('fever'), false)).toBe(false);
  });
});

/** Every third answer alone, so that much is open. */
const withoutMany = (facts: Facts<FactId>): Facts<FactId> =>
  Object.fromEntries(Object.entries(facts).filter((_, place) => place % 3 === 0));
