import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, type World, world } from './arbitrary.test-kit.ts';
import { clashes, conclude, type Implication, prepareConclusions } from './conclusions.ts';
import { evaluate } from './evaluate.ts';
import type { Facts, FactValue, Vocabulary } from './fact.ts';
import type { Node } from './parse.ts';
import { createPlanes, pack } from './planes.ts';
import { TRUE } from './truth.ts';

/** Facts beside those of the world, so that tests fill more than one word. */
const MORE: Vocabulary = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`m${index}`, { kind: 'yes-no' }]),
);
const moreTests = new Map<string, Node>(
  Object.keys(MORE).map((fact) => [`more ${fact}`, { op: 'true', fact }]),
);

type Case = readonly [World, readonly Implication[], Facts];

const worldWithImplications: fc.Arbitrary<Case> = world.chain((each) =>
  fc.tuple(
    fc.constant(each),
    fc.array(implication(each), { minLength: 1, maxLength: 40 }).map(named),
    factsOf({ ...each.vocabulary, ...MORE }),
  ),
);

function implication({ vocabulary, node, derived }: World): fc.Arbitrary<Omit<Implication, 'id'>> {
  const words = { ...vocabulary, ...MORE };
  const findings: Node[] = Object.keys(words)
    .filter((fact) => words[fact]?.kind === 'yes-no')
    .map((fact) => ({ op: 'true', fact }));
  const when = fc.constantFrom<Node>(
    node,
    { op: 'not', of: node },
    ...derived.values(),
    ...findings,
  );
  const then = fc
    .uniqueArray(fc.constantFrom(...Object.keys(words)), { minLength: 1, maxLength: 4 })
    .chain((facts) => fc.tuple(...facts.map((fact) => conclusionAbout(fact, words))))
    .map((pairs) => Object.fromEntries(pairs.flat()));
  return fc
    .record({ when, then, leavesDoubt: fc.boolean() })
    .map(({ leavesDoubt, ...rest }) => (leavesDoubt ? { ...rest, leavesDoubt } : rest));
}

/** A value that may be concluded; nobody concludes a quantity. */
function conclusionAbout(fact: string, words: Vocabulary) {
  const kind = words[fact];
  if (kind?.kind === 'quantity') return fc.constant([]);
  const values = kind?.kind === 'choice' ? fc.constantFrom(...kind.options) : fc.boolean();
  return values.map((value) => [[fact, value] as const]);
}

const named = (all: readonly Omit<Implication, 'id'>[]): readonly Implication[] =>
  all.map((each, index) => ({ ...each, id: `i${index}` }));

/** The same by the trees: round after round, until nothing more follows. */
function byTheTrees(implications: readonly Implication[], facts: Facts, { derived }: World) {
  const known: { [fact: string]: FactValue | undefined } = { ...facts };
  const fired: Implication[] = [];
  while (true) {
    const firing = implications.filter(
      (each) => !fired.includes(each) && evaluate(each.when, known as Facts, derived) & TRUE,
    );
    if (firing.length === 0) return { known: known as Facts, fired };
    fired.push(...firing);
    for (const { then, leavesDoubt } of firing)
      for (const [fact, value] of Object.entries(then))
        if (known[fact] === undefined || (known[fact] === null && !leavesDoubt))
          known[fact] = value;
  }
}

describe('conclusions over bits', () => {
  it('are those that the trees draw, one after the other', () => {
    fc.assert(
      fc.property(worldWithImplications, ([each, implications, facts]) => {
        const conclusions = prepareConclusions(implications, each.derived, moreTests);
        const { program } = conclusions;
        const [planes, expected] = [createPlanes(program), createPlanes(program)];
        pack(program, facts, planes);
        const fired = conclude(conclusions, planes);

        const trees = byTheTrees(implications, facts, each);
        pack(program, trees.known, expected);
        expect(fired.map(({ id }) => id)).toEqual(trees.fired.map(({ id }) => id));
        expect(planes).toEqual(expected);
        expect(fired.map((step) => clashes(step, program, planes))).toEqual(
          trees.fired.map(({ then }) =>
            Object.entries(then).some(
              ([fact, value]) => trees.known[fact] !== null && trees.known[fact] !== value,
            ),
          ),
        );
      }),
      { numRuns: 200 },
    );
  });
});
