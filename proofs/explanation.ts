/** Why a rule holds, as formulas: the model of `explain` in @unknot/logic, which it is tested to agree with. */
import { and, type Node, type Side, type SmtContext, toSmt } from '@unknot/logic';

/** For each fact that a predicate reads: the terms of which one is true when it is a part of the reason. */
export type Explanation = ReadonlyMap<string, readonly string[]>;

/**
 * Which facts are the reason that there is evidence on `side` of `node`. A fact counts when its test is evidence,
 * and so is every part of the predicate round it.
 */
export function explanation(node: Node, context: SmtContext, side: Side = 'for'): Explanation {
  const found = new Map<string, string[]>();
  collect(node, side, context, [], found);
  return found;
}

function collect(
  node: Node,
  side: Side,
  context: SmtContext,
  round: readonly string[],
  found: Map<string, string[]>,
): void {
  const here = [...round, toSmt(node, side, context)];
  switch (node.op) {
    case 'all':
    case 'any':
    case 'at-least':
      for (const child of node.of) collect(child, side, context, here, found);
      return;
    case 'not':
      collect(node.of, side === 'for' ? 'against' : 'for', context, round, found);
      return;
    case 'derived':
      collect(derivedNode(node.id, context), side, context, round, found);
      return;
    default:
      found.set(node.fact, [...(found.get(node.fact) ?? []), and(here)]);
  }
}

function derivedNode(id: string, { derived }: SmtContext): Node {
  const node = derived.get(id);
  if (node === undefined) throw new Error(`no derived fact "${id}"`);
  return node;
}
