import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truth, worldWithFacts } from './arbitrary.test-kit.ts';
import { evaluate, KLEENE, type Reading } from './evaluate.ts';
import { explain } from './explain.ts';
import type { Facts } from './fact.ts';
import { FALSE, TRUE, UNKNOWN } from './truth.ts';

describe('an explanation', () => {
  it('is enough: the facts it names force the verdict alone', () => {
    fc.assert(
      fc.property(worldWithFacts, ([{ node, derived }, facts]) => {
        const verdict = evaluate(node, facts, derived);
        fc.pre(verdict !== UNKNOWN);
        const side = verdict === TRUE ? 'yes' : 'no';
        const named = only(facts, explain(node, facts, derived, side));
        expect(evaluate(node, named, derived)).toBe(verdict);
      }),
    );
  });

  it('is enough when "not sure" counts', () => {
    fc.assert(
      fc.property(
        worldWithFacts,
        truth,
        fc.constantFrom('yes', 'no'),
        ([{ node, derived }, facts], notSure, side) => {
          const reading: Reading = { ...KLEENE, notSure: () => notSure };
          const bit = side === 'yes' ? TRUE : FALSE;
          fc.pre((evaluate(node, facts, derived, reading) & bit) !== 0);
          const named = only(facts, explain(node, facts, derived, side, reading));
          expect(evaluate(node, named, derived, reading) & bit).toBe(bit);
        },
      ),
    );
  });

  it('names known facts alone, and none without a verdict', () => {
    fc.assert(
      fc.property(
        worldWithFacts,
        fc.constantFrom('yes', 'no'),
        ([{ node, derived }, facts], side) => {
          const named = explain(node, facts, derived, side);
          for (const fact of named) expect(facts[fact] ?? null).not.toBeNull();
          const bit = side === 'yes' ? TRUE : FALSE;
          expect(named.length > 0).toBe((evaluate(node, facts, derived) & bit) !== 0);
        },
      ),
    );
  });
});

function only(facts: Facts, named: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => named.includes(fact)));
}
