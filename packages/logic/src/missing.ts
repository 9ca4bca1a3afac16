/** Says which facts could still make a predicate true. */
import { type Derived, evaluateLeaf, needed, type Reading, resolve } from './evaluate.ts';
import type { Facts } from './fact.ts';
import type { Node } from './parse.ts';
import { opposite, type Side, TRUE, UNKNOWN } from './truth.ts';

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
  const context = { facts, derived, notSure, found: [] };
  collect(node, TRUE, context);
  return [...new Set(context.found)];
}

interface Context {
  readonly facts: Facts;
  readonly derived: Derived;
  readonly notSure: Reading['notSure'];
  readonly found: string[];
}

/** What `side` of a condition has already, and what it could have once more is asked. */
type Support = typeof HAS | typeof COULD | typeof CANNOT;
const HAS = 2;
const COULD = 1;
const CANNOT = 0;

/** Notes the facts on the branches that do not yet support `side` but still could. */
function collect(node: Node, side: Side, context: Context): Support {
  const { facts, derived, found } = context;
  switch (node.op) {
    case 'all':
    case 'any':
    case 'at-least': {
      const before = found.length;
      const support = supportOf(node, side, context);
      if (support !== COULD) found.length = before;
      return support;
    }
    case 'not':
      return collect(node.of, opposite(side), context);
    case 'derived':
      return collect(resolve(node.id, derived), side, context);
    default: {
      const value = facts[node.fact];
      if (value !== undefined)
        return evaluateLeaf(node, value, { unasked: UNKNOWN, notSure: context.notSure }) & side
          ? HAS
          : CANNOT;
      found.push(node.fact);
      return COULD;
    }
  }
}

function supportOf(
  node: Extract<Node, { of: readonly Node[] }>,
  side: Side,
  context: Context,
): Support {
  const need = needed(node, side);
  let has = 0;
  let could = 0;
  for (const child of node.of) {
    const support = collect(child, side, context);
    if (support === HAS) has += 1;
    if (support !== CANNOT) could += 1;
  }
  if (has >= need) return HAS;
  return could >= need ? COULD : CANNOT;
}
