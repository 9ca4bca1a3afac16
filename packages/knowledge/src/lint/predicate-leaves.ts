/** Finds the facts that a predicate looks at, as it is written. */
import type { Predicate } from '@unknot/logic';

/** Every fact id in `when`, asked or derived. */
export function factsIn(when: Predicate): readonly string[] {
  if (typeof when === 'string') return [when];
  if ('all' in when) return when.all.flatMap(factsIn);
  if ('any' in when) return when.any.flatMap(factsIn);
  if ('not' in when) return factsIn(when.not);
  if ('of' in when) return when.of.flatMap(factsIn);
  return [when.fact];
}
