import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { world } from './arbitrary.test-kit.ts';
import { type Leaf, type Node, parsePredicate } from './parse.ts';
import type { Predicate } from './predicate.ts';

describe('parsePredicate', () => {
  it('loses nothing: the tree writes back to the predicate', () => {
    fc.assert(
      fc.property(world, ({ node, predicate }) => {
        expect(written(node)).toEqual(predicate);
      }),
    );
  });

  it('answers whatever it is given, with the place of each problem', () => {
    const names = { vocabulary: { a: { kind: 'yes-no' } }, derived: new Set<string>() } as const;
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
        const result = parsePredicate(raw, names);
        const places = result.ok ? ['when'] : result.error.map(({ path }) => path);
        expect(places.length).toBeGreaterThan(0);
        for (const place of places) expect(place).toMatch(/^when/);
      }),
    );
  });
});

function written(node: Node): Predicate {
  switch (node.op) {
    case 'all':
      return { all: node.of.map(written) };
    case 'any':
      return { any: node.of.map(written) };
    case 'at-least':
      return { atLeast: node.n, of: node.of.map(written) };
    case 'not':
      return { not: written(node.of) };
    case 'derived':
      return node.id;
    default:
      return writtenTest(node);
  }
}

function writtenTest(leaf: Leaf): Predicate {
  switch (leaf.op) {
    case 'true':
      return leaf.fact;
    case 'is':
      return { fact: leaf.fact, is: leaf.options };
    case 'atLeast':
      return { fact: leaf.fact, atLeast: leaf.bound };
    case 'atMost':
      return { fact: leaf.fact, atMost: leaf.bound };
    case 'above':
      return { fact: leaf.fact, above: leaf.bound };
    case 'below':
      return { fact: leaf.fact, below: leaf.bound };
  }
}
