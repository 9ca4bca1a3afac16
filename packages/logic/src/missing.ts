/** Says which facts could still make a predicate true. */
import { type Derived, evaluate, type Reading, resolve } from './evaluate.ts';
import type { Facts } from './fact.ts';
import type { Node } from './parse.ts';
import { EITHER, FALSE, TRUE, UNKNOWN } from './truth.ts';

/**
 * The unasked facts that could still help `node` to become true, in the order the rule names them;
 * empty when it is true already or can no longer become true.
 *
 * @param notSure how an answered "not sure" counts; by default it supports nothing.
 */
export function missing(
  node: Node,
  facts: Facts,
  derived: Derived,
  notSure: Reading['notSure'] = () => UNKNOWN,
): readonly string[] {
  const found = new Set<string>();
  const context = {
    facts,
    derived,
    found,
    actual: { unasked: UNKNOWN, notSure },
    possible: { unasked: EITHER, notSure },
  } as const;
  collect(node, TRUE, context);
  return [...found];
}

interface Context {
  readonly facts: Facts;
  readonly derived: Derived;
  readonly found: Set<string>;
  readonly actual: Reading;
  readonly possible: Reading;
}

/** Follows the branches that do not yet support `side` but still could. */
function collect(node: Node, side: typeof TRUE | typeof FALSE, context: Context): void {
  const { facts, derived, found, actual, possible } = context;
  if (evaluate(node, facts, derived, actual) & side) return;
  if (!(evaluate(node, facts, derived, possible) & side)) return;
  switch (node.op) {
    case 'all':
    case 'any':
    case 'at-least':
      for (const child of node.of) collect(child, side, context);
      return;
    case 'not':
      collect(node.of, side === TRUE ? FALSE : TRUE, context);
      return;
    case 'derived':
      collect(resolve(node.id, derived), side, context);
      return;
    default:
      if (facts[node.fact] === undefined) found.add(node.fact);
  }
}
