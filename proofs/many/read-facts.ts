/** The facts that any rule, or any conclusion from answers, looks at. */
import { derivedFacts, exclusions, facts, rules } from '@unknot/knowledge';
import type { Predicate } from '@unknot/logic';

const conditions: readonly Predicate[] = [
  ...rules,
  ...Object.values(derivedFacts),
  ...exclusions,
].map(({ when }) => when);

const gates = Object.entries(facts).flatMap(([id, fact]) =>
  fact.kind === 'yes-no' && fact.settles ? [id, ...fact.settles] : [],
);

/** Their ids; an answer to any other is of no account for the verdict. */
export const readFacts: ReadonlySet<string> = new Set([...conditions.flatMap(factsIn), ...gates]);

function factsIn(when: Predicate): readonly string[] {
  if (typeof when === 'string') return [when];
  if ('all' in when) return when.all.flatMap(factsIn);
  if ('any' in when) return when.any.flatMap(factsIn);
  if ('not' in when) return factsIn(when.not);
  if ('of' in when) return when.of.flatMap(factsIn);
  return [when.fact];
}
