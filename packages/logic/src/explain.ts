/** Says which facts decided a verdict. */
import { type Derived, evaluateLeaf, KLEENE, needed, type Reading, resolve } from './evaluate.ts';
import type { Facts } from './fact.ts';
import type { Node } from './parse.ts';
import { FALSE, opposite, type Side, TRUE } from './truth.ts';

/**
 * The facts that made `node` true (`side` 'yes') or false ('no'), in the order the rule names them.
 * Every branch that decided it is listed. These facts alone force the verdict; nothing is returned
 * when the verdict does not have that side.
 */
export function explain(
  node: Node,
  facts: Facts,
  derived: Derived,
  side: 'yes' | 'no' = 'yes',
  reading: Reading = KLEENE,
): readonly string[] {
  const context = { facts, derived, reading, found: [] };
  collect(node, side === 'yes' ? TRUE : FALSE, context);
  return [...new Set(context.found)];
}

interface Context {
  readonly facts: Facts;
  readonly derived: Derived;
  readonly reading: Reading;
  readonly found: string[];
}

/** Notes what supports `side` and tells whether it is enough; what was not enough is taken back. */
function collect(node: Node, side: Side, context: Context): boolean {
  const { facts, derived, reading, found } = context;
  switch (node.op) {
    case 'all':
    case 'any':
    case 'at-least': {
      const before = found.length;
      let supporting = 0;
      for (const child of node.of) if (collect(child, side, context)) supporting += 1;
      if (supporting >= needed(node, side)) return true;
      found.length = before;
      return false;
    }
    case 'not':
      return collect(node.of, opposite(side), context);
    case 'derived':
      return collect(resolve(node.id, derived), side, context);
    default: {
      const supports = (evaluateLeaf(node, facts[node.fact], reading) & side) !== 0;
      if (supports) found.push(node.fact);
      return supports;
    }
  }
}
