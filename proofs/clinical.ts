/** The knowledge as the theorems see it: checked predicates, and what follows from answers. */
import {
  derivedFacts,
  exclusions,
  facts as factRecords,
  rules,
  type When,
  type Within,
} from '@unknot/knowledge';
import {
  type Derived,
  type Implication,
  invariant,
  type Node,
  parsePredicate,
  type Truth,
  UNKNOWN,
  type Vocabulary,
} from '@unknot/logic';

/** All that a theorem speaks about. The tests break one part of it to see the theorem fail. */
export interface Clinical {
  readonly vocabulary: Vocabulary;
  /** Facts whose "not sure" counts for an emergency rule. */
  readonly highYield: ReadonlySet<string>;
  readonly derived: Derived;
  readonly rules: readonly ClinicalRule[];
  readonly implications: readonly Implication[];
  /** From the least urgent to the most. */
  readonly ladder: readonly Within[];
  /** How a fact that nobody asked about counts. */
  readonly unasked: Truth;
}

export interface ClinicalRule {
  readonly id: string;
  readonly within: Within;
  readonly node: Node;
}

const vocabulary: Vocabulary = Object.fromEntries(
  Object.entries(factRecords).map(([id, fact]) => [
    id,
    fact.kind === 'choice' ? { kind: 'choice', options: Object.keys(fact.options) } : fact,
  ]),
);

const names = { vocabulary, derived: new Set(Object.keys(derivedFacts)) };

/** The real knowledge. */
export const clinical: Clinical = {
  vocabulary,
  highYield: new Set(
    Object.entries(factRecords).flatMap(([id, { highYield }]) => (highYield ? [id] : [])),
  ),
  derived: new Map(Object.entries(derivedFacts).map(([id, { when }]) => [id, parsed(when)])),
  rules: rules.map(({ id, within, when }) => ({ id, within, node: parsed(when) })),
  implications: [
    ...exclusions.map(({ id, when, then }) => implication(id, when, then)),
    ...Object.entries(factRecords).flatMap(([id, fact]) =>
      fact.kind === 'yes-no' && fact.settles ? gate(id, fact.settles) : [],
    ),
  ],
  ladder: ['2-weeks', '3-days', 'today', 'now'],
  unasked: UNKNOWN,
};

/** "No" to a gate is "no" to all behind it; "yes" to one of them is "yes" to the gate. */
function gate(id: string, settles: readonly string[]): readonly Implication[] {
  const none = Object.fromEntries(settles.map((fact) => [fact, false]));
  return [
    implication(`no to ${id}`, { not: id } as When, none),
    implication(`yes behind ${id}`, { any: settles } as When, { [id]: true }),
  ];
}

function implication(id: string, when: When, then: Implication['then']): Implication {
  return { id, when: parsed(when), then };
}

function parsed(when: When): Node {
  const result = parsePredicate(when, names);
  invariant(
    result.ok,
    `the knowledge has a predicate that does not parse: ${JSON.stringify(when)}`,
  );
  return result.value;
}
