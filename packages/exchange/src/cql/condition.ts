/** Conditions with every denial pushed down to the facts, so that only `and`, `or` and a count join them. */
import { derivedFacts } from '@unknot/knowledge';
import type { Predicate, Side } from '@unknot/logic';
import type { Tree } from './layout.ts';
import { isDerived, type Statement, type Test, toStatement } from './statement.ts';

/** The condition `when`; with the side `against`, its denial. */
export function toCondition(when: Predicate, side: Side = 'for'): Tree<Statement> {
  if (typeof when === 'string' || isTest(when)) return toStatement(when, side);
  if ('not' in when) return toCondition(when.not, side === 'for' ? 'against' : 'for');
  const { need, of } = groupOf(when);
  const parts = of.map((part) => toCondition(part, side));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return { need: side === 'for' ? need : of.length - need + 1, of: parts };
}

type Group = Exclude<Predicate, string | Test | { readonly not: Predicate }>;

function groupOf(when: Group): { readonly need: number; readonly of: readonly Predicate[] } {
  if ('all' in when) return { need: when.all.length, of: when.all };
  if ('any' in when) return { need: 1, of: when.any };
  return { need: when.atLeast, of: when.of };
}

const isTest = (when: Exclude<Predicate, string>): when is Test => 'fact' in when;

/** Every statement in `condition`, and in the derived facts that it names. */
export function statementsIn(condition: Tree<Statement>): readonly Statement[] {
  if ('need' in condition) return condition.of.flatMap(statementsIn);
  const { fact, side } = condition;
  if (!isDerived(fact)) return [condition];
  return [condition, ...statementsIn(toCondition(derivedFacts[fact].when, side))];
}
