/** Says which facts decided a verdict. */
import { type Derived, evaluate, evaluateLeaf, KLEENE, type Reading, resolve } from './evaluate.ts';
import type { Facts } from './fact.ts';
import type { Node } from './parse.ts';
import { FALSE, TRUE } from './truth.ts';

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
  const found = new Set<string>();
  collect(node, side === 'yes' ? TRUE : FALSE, { facts, derived, reading, found });
  return [...found];
}

interface Context {
  readonly facts: Facts;
  readonly derived: Derived;
  readonly reading: Reading;
  readonly found: Set<string>;
}

function collect(node: Node, side: typeof TRUE | typeof FALSE, context: Context): void {
  const { facts, derived, reading, found } = context;
  if (!(evaluate(node, facts, derived, reading) & side)) return;
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
      if (evaluateLeaf(node, facts[node.fact], reading) & side) found.add(node.fact);
  }
}
