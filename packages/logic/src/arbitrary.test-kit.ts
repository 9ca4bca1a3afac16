/** Random vocabularies, predicates and answers, shared by the property tests of the logic. */
import fc from 'fast-check';
import type { Derived, Reading } from './evaluate.ts';
import type { FactKind, Facts, FactValue, Vocabulary } from './fact.ts';
import { invariant } from './invariant.ts';
import { type Names, type Node, parsePredicate } from './parse.ts';
import type { Predicate } from './predicate.ts';
import type { Truth } from './truth.ts';

/** A vocabulary with predicates over it, as written and as checked. */
export interface World {
  readonly vocabulary: Vocabulary;
  readonly names: Names;
  readonly derived: Derived;
  /** The predicate under test, as a rule would write it. */
  readonly predicate: Predicate;
  /** The same, checked. */
  readonly node: Node;
}

/** Quantities run from 0 to this bound: so few values that a test often meets its own bound. */
const MAX = 4;

/** Deeper trees find no other kind of mistake and take longer to read when they fail. */
const DEPTH = 3;

const kind: fc.Arbitrary<FactKind> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<FactKind>({ kind: 'yes-no' }) },
  { weight: 1, arbitrary: fc.constant<FactKind>({ kind: 'quantity', min: 0, max: MAX }) },
  { weight: 1, arbitrary: fc.constant<FactKind>({ kind: 'choice', options: ['p', 'q', 'r'] }) },
);

const vocabulary: fc.Arbitrary<Vocabulary> = fc
  .array(kind, { minLength: 1, maxLength: 6 })
  .map((kinds) => Object.fromEntries(kinds.map((each, index) => [`f${index}`, each])));

/** A world with up to three derived facts, each of which may stand on the ones before it. */
export const world: fc.Arbitrary<World> = vocabulary.chain((words) =>
  fc
    .tuple(
      predicate(words, []),
      predicate(words, ['d0']),
      predicate(words, ['d0', 'd1']),
      predicate(words, ['d0', 'd1', 'd2']),
    )
    .map(([d0, d1, d2, asked]) => check(words, { d0, d1, d2 }, asked)),
);

/** A world and one case of it. */
export const worldWithFacts: fc.Arbitrary<readonly [World, Facts]> = world.chain((each) =>
  fc.tuple(fc.constant(each), factsOf(each.vocabulary)),
);

/** A world, a case, and the same case after more of the unasked facts were answered. */
export const worldWithMoreFacts: fc.Arbitrary<readonly [World, Facts, Facts]> =
  worldWithFacts.chain(([each, facts]) =>
    factsOf(each.vocabulary).map((more) => [each, facts, { ...more, ...facts }] as const),
  );

/** A truth of any kind. */
export const truth: fc.Arbitrary<Truth> = fc.constantFrom<Truth>(0, 1, 2, 3);

/** A reading that treats what is not known in any way, "not sure" differently from fact to fact. */
export const reading: fc.Arbitrary<Reading> = fc
  .tuple(truth, truth, truth)
  .map(([unasked, even, odd]) => ({
    unasked,
    notSure: (fact) => (Number(fact.slice(1)) % 2 === 0 ? even : odd),
  }));

/** Answers: each fact is not asked, "not sure" or known. */
export function factsOf(words: Vocabulary): fc.Arbitrary<Facts> {
  const values = Object.fromEntries(
    Object.entries(words).map(([fact, each]) => [
      fact,
      fc.oneof(
        { weight: 1, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 4, arbitrary: answerTo(each) },
      ),
    ]),
  );
  return fc.record(values).map(withoutUnasked);
}

function answerTo(each: FactKind): fc.Arbitrary<Exclude<FactValue, null>> {
  switch (each.kind) {
    case 'yes-no':
      return fc.boolean();
    case 'quantity':
      return halves(each.min, each.max);
    case 'choice':
      return fc.constantFrom(...each.options);
  }
}

const halves = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 2, max: max * 2 }).map((steps) => steps / 2);

function withoutUnasked(facts: { [fact: string]: FactValue | undefined }): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Facts;
}

function predicate(
  words: Vocabulary,
  derived: readonly string[],
  depth = DEPTH,
): fc.Arbitrary<Predicate> {
  const leaf = leafOf(words, derived);
  if (depth === 0) return leaf;
  const child = predicate(words, derived, depth - 1);
  const children = fc.array(child, { minLength: 1, maxLength: 4 });
  return fc.oneof(
    leaf,
    child.map((not) => ({ not })),
    children.map((all) => ({ all })),
    children.map((any) => ({ any })),
    children.chain((of) =>
      fc.integer({ min: 1, max: of.length }).map((atLeast) => ({ atLeast, of })),
    ),
  );
}

function leafOf(words: Vocabulary, derived: readonly string[]): fc.Arbitrary<Predicate> {
  const tests = Object.entries(words).map(([fact, each]) => testOf(fact, each));
  return fc.oneof(...tests, ...derived.map((id) => fc.constant<Predicate>(id)));
}

function testOf(fact: string, each: FactKind): fc.Arbitrary<Predicate> {
  switch (each.kind) {
    case 'yes-no':
      return fc.constant(fact);
    case 'quantity':
      return halves(each.min, each.max).chain((bound) =>
        fc.constantFrom<Predicate>(
          { fact, atLeast: bound },
          { fact, atMost: bound },
          { fact, above: bound },
          { fact, below: bound },
        ),
      );
    case 'choice':
      return fc
        .subarray([...each.options], { minLength: 1 })
        .map((is): Predicate => ({ fact, is }));
  }
}

function check(
  words: Vocabulary,
  definitions: { readonly [id: string]: Predicate },
  asked: Predicate,
): World {
  const names = { vocabulary: words, derived: new Set(Object.keys(definitions)) };
  const parsed = (written: Predicate): Node => {
    const result = parsePredicate(written, names);
    invariant(result.ok, `refused what is well formed: ${JSON.stringify(written)}`);
    return result.value;
  };
  const derived = new Map(Object.entries(definitions).map(([id, each]) => [id, parsed(each)]));
  return { vocabulary: words, names, derived, predicate: asked, node: parsed(asked) };
}
