import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truth, worldWithFacts, worldWithMoreFacts } from './arbitrary.test-kit.ts';
import { evaluate, KLEENE, type Reading } from './evaluate.ts';
import type { Node } from './parse.ts';
import { EITHER, FALSE, negate, TRUE, type Truth, UNKNOWN } from './truth.ts';

const all = (...of: readonly Node[]): Node => ({ op: 'all', of });
const any = (...of: readonly Node[]): Node => ({ op: 'any', of });
const not = (of: Node): Node => ({ op: 'not', of });

describe('Kleene logic', () => {
  it('knows a truth from what is known, and nothing else', () => {
    fc.assert(
      fc.property(worldWithFacts, ([{ node, derived }, facts]) => {
        expect([UNKNOWN, TRUE, FALSE]).toContain(evaluate(node, facts, derived));
      }),
    );
  });

  it('obeys the laws of De Morgan, of absorption and of double negation', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 3, maxLength: 3 }), (truths) => {
        const says = judge(truths);
        const [a, b, c] = [leaf(0), leaf(1), leaf(2)];
        expect(says(not(all(a, b)))).toBe(says(any(not(a), not(b))));
        expect(says(not(any(a, b)))).toBe(says(all(not(a), not(b))));
        expect(says(all(a, any(a, b)))).toBe(says(a));
        expect(says(any(a, all(a, b)))).toBe(says(a));
        expect(says(not(not(a)))).toBe(says(a));
        expect(says(all(a, any(b, c)))).toBe(says(any(all(a, b), all(a, c))));
        expect(says(any(a, all(b, c)))).toBe(says(all(any(a, b), any(a, c))));
        expect(says(all(a, b))).toBe(says(all(b, a)));
        expect(says(all(a, all(b, c)))).toBe(says(all(a, b, c)));
      }),
    );
  });

  it('counts: at least n hold exactly when at least the rest do not fail', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1, maxLength: 5 }), fc.nat(4), (truths, pick) => {
        const of = truths.map((_, index) => leaf(index));
        const n = (pick % of.length) + 1;
        const says = judge(truths);
        const fails: Node = { op: 'at-least', n: of.length - n + 1, of: of.map(not) };
        expect(says({ op: 'at-least', n, of })).toBe(negate(says(fails)));
      }),
    );
  });
});

describe('more answers', () => {
  it('never turn a yes or a no', () => {
    fc.assert(
      fc.property(worldWithMoreFacts, ([{ node, derived }, facts, more]) => {
        const before = evaluate(node, facts, derived);
        if (before !== UNKNOWN) expect(evaluate(node, more, derived)).toBe(before);
      }),
    );
  });

  it('settle everything once each fact is known', () => {
    fc.assert(
      fc.property(worldWithFacts, ([{ node, derived, vocabulary }, facts]) => {
        const known = Object.keys(vocabulary).every((fact) => (facts[fact] ?? null) !== null);
        fc.pre(known);
        expect([TRUE, FALSE]).toContain(evaluate(node, facts, derived));
      }),
    );
  });

  it('stay within what was possible', () => {
    const possible: Reading = { ...KLEENE, unasked: EITHER };
    fc.assert(
      fc.property(worldWithMoreFacts, ([{ node, derived }, facts, more]) => {
        const could = evaluate(node, facts, derived, possible);
        const now = evaluate(node, facts, derived);
        expect(now & ~could).toBe(0);
        expect(evaluate(node, more, derived) & ~could).toBe(0);
      }),
    );
  });
});

describe('a more doubtful reading', () => {
  it('only adds evidence', () => {
    fc.assert(
      fc.property(worldWithFacts, truth, truth, ([{ node, derived }, facts], unasked, notSure) => {
        const doubtful: Reading = { unasked, notSure: () => notSure };
        const kleene = evaluate(node, facts, derived);
        expect(kleene & ~evaluate(node, facts, derived, doubtful)).toBe(0);
      }),
    );
  });
});

function leaf(index: number): Node {
  return { op: 'true', fact: String(index) };
}

/** Evaluates over leaves that have any truth at all, through the reading of "not sure". */
function judge(truths: readonly Truth[]): (node: Node) => Truth {
  const facts = Object.fromEntries(truths.map((_, index) => [String(index), null]));
  const reading: Reading = {
    unasked: UNKNOWN,
    notSure: (fact) => truths[Number(fact)] ?? UNKNOWN,
  };
  return (node) => evaluate(node, facts, new Map(), reading);
}
