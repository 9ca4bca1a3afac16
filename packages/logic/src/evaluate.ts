/** Evaluates a checked predicate by walking its tree. The reference that the compiled form must equal. */
import type { Facts, FactValue } from './fact.ts';
import { invariant } from './invariant.ts';
import type { Leaf, Node } from './parse.ts';
import { atLeast, FALSE, negate, type Side, TRUE, type Truth, UNKNOWN } from './truth.ts';

/** The checked predicates of the derived facts, by id. */
export type Derived = ReadonlyMap<string, Node>;

/** How a fact without a known value is read. */
export interface Reading {
  /** A fact that was not asked yet. */
  readonly unasked: Truth;
  /** A fact that was answered "not sure". */
  readonly notSure: (fact: string) => Truth;
}

/** Kleene's reading: what is not known stays not known. */
export const KLEENE: Reading = { unasked: UNKNOWN, notSure: () => UNKNOWN };

/** The truth of `node` for `facts` under `reading`. */
export function evaluate(
  node: Node,
  facts: Facts,
  derived: Derived,
  reading: Reading = KLEENE,
): Truth {
  switch (node.op) {
    case 'all':
    case 'any':
    case 'at-least':
      return atLeast(
        threshold(node),
        node.of.map((child) => evaluate(child, facts, derived, reading)),
      );
    case 'not':
      return negate(evaluate(node.of, facts, derived, reading));
    case 'derived':
      return evaluate(resolve(node.id, derived), facts, derived, reading);
    default:
      return evaluateLeaf(node, facts[node.fact], reading);
  }
}

/** The truth of one test for the answer `value`. */
export function evaluateLeaf(leaf: Leaf, value: FactValue | undefined, reading: Reading): Truth {
  if (value === undefined) return reading.unasked;
  if (value === null) return reading.notSure(leaf.fact);
  return passes(leaf, value) ? TRUE : FALSE;
}

/** How many children must hold: all, one, or n. */
export function threshold(node: Extract<Node, { of: readonly Node[] }>): number {
  switch (node.op) {
    case 'all':
      return node.of.length;
    case 'any':
      return 1;
    case 'at-least':
      return node.n;
  }
}

/** How many children must support `side` for the whole to have it. */
export const needed = (node: Extract<Node, { of: readonly Node[] }>, side: Side): number =>
  side === TRUE ? threshold(node) : node.of.length - threshold(node) + 1;

/** The predicate behind a derived fact. */
export function resolve(id: string, derived: Derived): Node {
  const node = derived.get(id);
  invariant(node !== undefined, `derived fact "${id}" has no predicate`);
  return node;
}

/** Does the known answer `value` pass the test? */
export function passes(leaf: Leaf, value: boolean | number | string): boolean {
  switch (leaf.op) {
    case 'true':
      return value === true;
    case 'is':
      return leaf.options.includes(value as string);
    case 'atLeast':
      return (value as number) >= leaf.bound;
    case 'atMost':
      return (value as number) <= leaf.bound;
    case 'above':
      return (value as number) > leaf.bound;
    case 'below':
      return (value as number) < leaf.bound;
  }
}
