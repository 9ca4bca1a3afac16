/** What holds of every person: no clearance against a reason, none for children, never two of a kind. */
import {
  type FactId,
  type MedicineId,
  medicines,
  type OtcMedicine,
  pages,
} from '@unknot/knowledge';
import { addHours, type Facts } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW } from './fixtures.test-kit.ts';
import { verdictsWith } from './medicine-facts.test-kit.ts';

const all = Object.values<OtcMedicine>(medicines);
const idsOf = (groups: readonly string[]): readonly MedicineId[] =>
  all.filter(({ group }) => groups.includes(group)).map(({ id }) => id as MedicineId);
const NSAIDS = idsOf(['nsaid', 'topical-nsaid']);

const asked = pages
  .filter(({ topic }) => topic === 'medicines')
  .flatMap(({ facts }) => facts)
  .filter((fact) => fact !== 'weight' && fact !== 'pregnant-weeks');

/** A person with some answers changed, each to yes or not sure. */
const someFacts: fc.Arbitrary<Facts<FactId>> = fc
  .array(fc.tuple(fc.constantFrom(...asked), fc.constantFrom(true, null)), { maxLength: 5 })
  .map((changes) => Object.fromEntries(changes) as Facts<FactId>);

describe('medicine verdicts', () => {
  it('are never "ok" while a line against the medicine holds', () => {
    fc.assert(
      fc.property(someFacts, fc.integer({ min: 18, max: 90 }), (facts, age) => {
        const verdicts = verdictsWith({ ...facts, age });
        for (const [id, { verdict, cautions }] of Object.entries(verdicts)) {
          if (cautions.length > 0) expect(verdict, id).not.toBe('ok');
          if (cautions.some((each) => each.verdict === 'avoid')) expect(verdict, id).toBe('avoid');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are never milder for one more "yes" or "not sure"', () => {
    const rank = { ok: 0, ask: 1, avoid: 2 } as const;
    // Ticking that the team agreed is the one answer that speaks for a medicine.
    const dangers = asked.filter((fact) => fact !== 'methotrexate-team-agreed');
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...dangers), (facts, danger) => {
        fc.pre(!(danger in facts));
        const before = verdictsWith(facts);
        const yes = verdictsWith({ ...facts, [danger]: true });
        const unsure = verdictsWith({ ...facts, [danger]: null });
        for (const { id } of all) {
          const [was, is, maybe] = [before, yes, unsure].map(
            (verdicts) => rank[verdicts[id as MedicineId].verdict],
          );
          expect(is, `${id} with ${danger}`).toBeGreaterThanOrEqual(was ?? 0);
          expect(maybe, `${id} not sure of ${danger}`).toBeGreaterThanOrEqual(was ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('give nothing to a child', () => {
    fc.assert(
      fc.property(someFacts, fc.integer({ min: 0, max: 17 }), (facts, age) => {
        for (const { verdict } of Object.values(verdictsWith({ ...facts, age })))
          expect(verdict).toBe('avoid');
      }),
      { numRuns: 100 },
    );
  });

  it('never allow a second anti-inflammatory within 24 hours of the first', () => {
    const hours = fc.integer({ min: -60, max: 24 * 60 - 1 }).map((minutes) => minutes / 60);
    fc.assert(
      fc.property(fc.constantFrom(...NSAIDS), hours, someFacts, (ingredient, hoursAgo, facts) => {
        const doses = [{ at: addHours(NOW, -hoursAgo), ingredient, mg: 300 }];
        const verdicts = verdictsWith(facts, { doses });
        for (const other of NSAIDS)
          if (other !== ingredient) expect(verdicts[other].verdict, other).toBe('avoid');
      }),
      { numRuns: 200 },
    );
  });

  it('clear nothing that is by prescription, for anybody', () => {
    const prescribed = all.filter(({ supply }) => supply.US === 'prescription');
    fc.assert(
      fc.property(someFacts, (facts) => {
        const verdicts = verdictsWith(facts);
        for (const { id } of prescribed)
          expect(verdicts[id as MedicineId].verdict, id).not.toBe('ok');
      }),
      { numRuns: 100 },
    );
  });
});
