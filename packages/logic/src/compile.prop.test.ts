import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, reading, type World, world, worldWithFacts } from './arbitrary.test-kit.ts';
import { compile } from './compile.ts';
import { type Derived, evaluate, resolve } from './evaluate.ts';
import type { Facts } from './fact.ts';
import type { Node } from './parse.ts';
import { createPlanes, run, truthOf } from './planes.ts';

/** Many predicates of one world, so that programs share slots and reach over several words. */
const worldWithCases: fc.Arbitrary<readonly [World, readonly Facts[]]> = world.chain((each) =>
  fc.tuple(fc.constant(each), fc.array(factsOf(each.vocabulary), { minLength: 1, maxLength: 4 })),
);

describe('the compiled form', () => {
  it('equals the tree for every case and every reading, on the same planes', () => {
    fc.assert(
      fc.property(worldWithCases, reading, ([{ node, derived }, cases], read) => {
        const nodes = new Map<string, Node>([
          ...derived,
          ['asked', node],
          ['its negation', { op: 'not', of: node }],
        ]);
        const program = compile(nodes, derived);
        const planes = createPlanes(program);
        for (const facts of cases) {
          run(program, facts, planes, read);
          for (const [id, each] of nodes)
            expect(truthOf(program, planes, id)).toBe(evaluate(each, facts, derived, read));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('equals the tree when one program spans many words', () => {
    const worlds = fc.array(worldWithFacts, { minLength: 10, maxLength: 20 });
    fc.assert(
      fc.property(worlds, reading, (each, read) => {
        const nodes = new Map(
          each.map(([{ node, derived }], index) => [`${index}`, moved(node, derived, index)]),
        );
        const facts = Object.assign(
          {},
          ...each.map(([, known], index) => movedFacts(known, index)),
        );
        const program = compile(nodes, new Map());
        const planes = createPlanes(program);
        run(program, facts, planes, read);
        for (const [id, node] of nodes)
          expect(truthOf(program, planes, id)).toBe(evaluate(node, facts, new Map(), read));
      }),
      { numRuns: 40 },
    );
  });
});

/** `f3` of the fifth world becomes `f43`, so that worlds do not share facts. */
const movedId = (fact: string, index: number): string => `f${index * 10 + Number(fact.slice(1))}`;

function movedFacts(facts: Facts, index: number): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [movedId(fact, index), value ?? null]),
  );
}

/** The same predicate over the moved facts, with the derived facts written out. */
function moved(node: Node, derived: Derived, index: number): Node {
  switch (node.op) {
    case 'all':
    case 'any':
    case 'at-least':
      return { ...node, of: node.of.map((child) => moved(child, derived, index)) };
    case 'not':
      return { op: 'not', of: moved(node.of, derived, index) };
    case 'derived':
      return moved(resolve(node.id, derived), derived, index);
    default:
      return { ...node, fact: movedId(node.fact, index) };
  }
}
