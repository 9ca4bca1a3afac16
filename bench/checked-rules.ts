/** The rules of the knowledge as the logic reads them. */
import { derivedFacts, rules, facts as vocabulary, type When } from '@unknot/knowledge';
import { type Derived, invariant, type Node, parsePredicate, type Vocabulary } from '@unknot/logic';

/** The kinds of facts, choices by their option ids. */
const kinds: Vocabulary = Object.fromEntries(
  Object.entries(vocabulary).map(([id, fact]) => [
    id,
    fact.kind === 'choice' ? { kind: 'choice', options: Object.keys(fact.options) } : fact,
  ]),
);

/** Predicates of the derived facts by id. */
export const derived: Derived = new Map(
  Object.entries(derivedFacts).map(([id, { when }]) => [id, checked(when)]),
);

/** Predicates of the rules by id. */
export const ruleNodes: ReadonlyMap<string, Node> = new Map(
  rules.map(({ id, when }) => [id, checked(when)]),
);

function checked(when: When): Node {
  const parsed = parsePredicate(when, {
    vocabulary: kinds,
    derived: new Set(Object.keys(derivedFacts)),
  });
  invariant(parsed.ok, 'the knowledge holds a predicate that does not parse');
  return parsed.value;
}
