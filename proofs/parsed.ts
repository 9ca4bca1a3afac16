/** The vocabulary as the logic needs it, and the predicates of the knowledge, checked against it. */
import { derivedFacts, facts as factRecords, type When } from '@unknot/knowledge';
import { invariant, type Node, parsePredicate, type Vocabulary } from '@unknot/logic';

/** Every asked fact. */
export const vocabulary: Vocabulary = Object.fromEntries(
  Object.entries(factRecords).map(([id, fact]) => [
    id,
    fact.kind === 'choice' ? { kind: 'choice', options: Object.keys(fact.options) } : fact,
  ]),
);

const names = { vocabulary, derived: new Set(Object.keys(derivedFacts)) };

/** The checked form of a condition. */
export function parsed(when: When): Node {
  const result = parsePredicate(when, names);
  invariant(
    result.ok,
    `the knowledge has a predicate that does not parse: ${JSON.stringify(when)}`,
  );
  return result.value;
}
