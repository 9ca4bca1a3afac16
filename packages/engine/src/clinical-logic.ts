/** The knowledge's predicates, checked and compiled once when the engine loads. */
import {
  derivedFacts,
  exclusions,
  type FactId,
  rules,
  facts as vocabulary,
  type When,
} from '@unknot/knowledge';
import {
  compile,
  type Derived,
  type Implication,
  invariant,
  type Node,
  outputOf,
  parsePredicate,
  prepareConclusions,
  type Vocabulary,
} from '@unknot/logic';

const names = {
  vocabulary: vocabularyKinds(),
  derived: new Set(Object.keys(derivedFacts)),
};

/** Checks a predicate of the knowledge; an unknown node or fact stops the build. */
export function parseWhen(when: When, place: string): Node {
  const parsed = parsePredicate(when, names, place);
  const problems = parsed.ok ? [] : parsed.error.map(({ path, message }) => `${path}: ${message}`);
  invariant(parsed.ok, problems.join('; '));
  return parsed.value;
}

/** The derived facts' predicates. */
export const derived: Derived = new Map(
  Object.entries(derivedFacts).map(([id, { when }]) => [id, parseWhen(when, `derived "${id}"`)]),
);

const parsedRules = rules.map((rule) => ({
  ...rule,
  node: parseWhen(rule.when, `rule "${rule.id}"`),
}));

/** All rules compiled together. */
export const ruleProgram = compile(new Map(parsedRules.map(({ id, node }) => [id, node])), derived);

/** Every rule with its checked predicate and the place of its truth in {@link ruleProgram}. */
export const checkedRules = parsedRules.map((rule) => ({
  ...rule,
  output: outputOf(ruleProgram, rule.id),
}));

/** What follows from answers: the knowledge's exclusions, and each gate's "no". */
export const implications: readonly (Implication & { readonly sparesQuestions?: true })[] = [
  ...exclusions.map(({ when, ...exclusion }) => ({
    ...exclusion,
    when: parseWhen(when, exclusion.id),
  })),
  ...Object.entries(vocabulary).flatMap(([id, fact]) =>
    fact.kind === 'yes-no' && fact.settles ? gate(id as FactId, fact.settles, fact.label) : [],
  ),
];

/** The same, compiled. */
export const conclusions = prepareConclusions(implications, derived);

/** "No" to the gate is "no" to each detail; "yes" to a detail is "yes" to the gate. */
function gate(id: FactId, settles: readonly string[], label: string): readonly Implication[] {
  return [
    {
      id: `no to "${label}"`,
      when: { op: 'not', of: { op: 'true', fact: id } },
      then: Object.fromEntries(settles.map((fact) => [fact, false])),
      leavesDoubt: true,
    },
    {
      id: `yes to a part of "${label}"`,
      when: { op: 'any', of: settles.map((fact) => ({ op: 'true', fact })) },
      then: { [id]: true },
    },
  ];
}

/** The vocabulary as the logic needs it: choices by their option ids. */
function vocabularyKinds(): Vocabulary {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([id, fact]) => [
      id,
      fact.kind === 'choice' ? { kind: 'choice', options: Object.keys(fact.options) } : fact,
    ]),
  );
}
