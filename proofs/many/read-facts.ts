/** The facts that any rule, or any conclusion from answers, looks at. */
import { derivedFacts, exclusions, type FactId, facts, rules } from '@unknot/knowledge';
import type { Predicate } from '@unknot/logic';

const derived: { readonly [id: string]: { readonly when: Predicate } } = derivedFacts;
const isFact = (id: string): id is FactId => Object.hasOwn(facts, id);

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

/** Those that stand behind a "not" in a rule: only a yes to them could take it back. */
export const negatedFacts: ReadonlyMap<string, readonly FactId[]> = new Map(
  rules.map(({ id, when }) => [id, [...new Set(negatedIn(when).filter(isFact))]]),
);

function factsIn(when: Predicate): readonly string[] {
  if (typeof when === 'string') return [when];
  const parts = partsOf(when);
  return parts.length === 0 && 'fact' in when ? [when.fact] : parts.flatMap(factsIn);
}

function negatedIn(when: Predicate): readonly string[] {
  if (typeof when === 'string') return isFact(when) ? [] : negatedIn(derived[when]?.when ?? when);
  return 'not' in when ? factsIn(when.not) : partsOf(when).flatMap(negatedIn);
}

function partsOf(when: Exclude<Predicate, string>): readonly Predicate[] {
  if ('all' in when) return when.all;
  if ('any' in when) return when.any;
  if ('not' in when) return [when.not];
  if ('of' in when) return when.of;
  return [];
}
