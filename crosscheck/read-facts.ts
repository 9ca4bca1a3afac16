/** Which facts a rule looks at, and the bounds at which an answer to them starts to matter. */
import type { FactId, RuleId } from '@unknot/knowledge';
import type { Node } from '@unknot/logic';
import { derived, ruleNodes } from '../bench/checked-rules.ts';

type Leaf = Extract<Node, { readonly fact: string }>;

const leaves = new Map([...ruleNodes].map(([rule, node]) => [rule, leavesOf(node)]));

/** The facts that any rule looks at. */
export const everyFact: readonly FactId[] = distinct([...leaves.values()].flat());

/** The facts that the rule looks at. */
export const factsOf = (rule: RuleId): readonly FactId[] => facts.get(rule) ?? [];

const facts = new Map([...leaves].map(([rule, found]) => [rule, distinct(found)]));

/** The bounds that any rule compares the quantity with. */
export const boundsOf = (fact: FactId): readonly number[] =>
  [...leaves.values()]
    .flat()
    .flatMap((leaf) => (leaf.fact === fact && 'bound' in leaf ? [leaf.bound] : []));

function leavesOf(node: Node): readonly Leaf[] {
  switch (node.op) {
    case 'all':
    case 'any':
    case 'at-least':
      return node.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(node.of);
    case 'derived': {
      const meant = derived.get(node.id);
      return meant === undefined ? [] : leavesOf(meant);
    }
    default:
      return [node];
  }
}

function distinct(found: readonly Leaf[]): readonly FactId[] {
  return [...new Set(found.map(({ fact }) => fact as FactId))];
}
