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
  type Derived,
  type Implication,
  invariant,
  type Node,
  parsePredicate,
  prepareConclusions,
  prepareVerdicts,
  type Vocabulary,
} from '@unknot/logic';
import { urgency } from './urgency.ts';

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

/** The rules with the most urgent first: the bits of {@link ruleVerdicts}. */
export const rulesByUrgency = [...parsedRules].sort(
  (a, b) => urgency(b.within) - urgency(a.within),
);

/** Every rule with its checked predicate and its bit. */
export const checkedRules = parsedRules.map((rule) => ({
  ...rule,
  bit: rulesByUrgency.indexOf(rule),
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

/** The same, compiled together with the rules, so that both read the same bits of a case. */
export const conclusions = prepareConclusions(
  implications,
  derived,
  new Map(parsedRules.map(({ id, node }) => [`rule ${id}`, node])),
);

/** The bits of a case. */
export const caseProgram = conclusions.program;

/** All rules, made ready to be judged at once. */
export const ruleVerdicts = prepareVerdicts(
  caseProgram,
  rulesByUrgency.map(({ id }) => `rule ${id}`),
);

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
