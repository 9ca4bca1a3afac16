import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truth, worldWithFacts, worldWithMoreFacts } from './arbitrary.test-kit.ts';
import { evaluate, KLEENE, type Reading } from './evaluate.ts';
import type { Facts } from './fact.ts';
import { missing } from './missing.ts';
import { EITHER, TRUE } from './truth.ts';

describe('the missing facts', () => {
  it('are there exactly while the predicate is not true but could become so', () => {
    fc.assert(
      fc.property(worldWithFacts, truth, ([{ node, derived }, facts], doubt) => {
        const actual: Reading = { ...KLEENE, notSure: () => doubt };
        const holds = evaluate(node, facts, derived, actual) & TRUE;
        const could = evaluate(node, facts, derived, { ...actual, unasked: EITHER }) & TRUE;
        const open = holds === 0 && could !== 0;
        expect(missing(node, facts, derived, actual.notSure).length > 0).toBe(open);
      }),
    );
  });

  it('were never asked', () => {
    fc.assert(
      fc.property(worldWithFacts, ([{ node, derived }, facts]) => {
        for (const fact of missing(node, facts, derived)) expect(facts[fact]).toBeUndefined();
      }),
    );
  });

  it('are all that can make it true: no answer outside of them is needed', () => {
    fc.assert(
      fc.property(worldWithMoreFacts, truth, ([{ node, derived }, facts, more], doubt) => {
        const reading: Reading = { ...KLEENE, notSure: () => doubt };
        fc.pre((evaluate(node, more, derived, reading) & TRUE) !== 0);
        const wanted = missing(node, facts, derived, reading.notSure);
        const answered = { ...only(more, wanted), ...facts };
        expect(evaluate(node, answered, derived, reading) & TRUE).toBe(TRUE);
      }),
    );
  });

  it('are gone once the predicate is settled', () => {
    fc.assert(
      fc.property(worldWithFacts, ([{ node, derived }, facts]) => {
        const unsettled = evaluate(node, facts, derived) === 0;
        if (!unsettled) expect(missing(node, facts, derived)).toEqual([]);
      }),
    );
  });
});

function only(facts: Facts, named: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => named.includes(fact)));
}
