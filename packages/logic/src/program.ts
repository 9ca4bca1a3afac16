/** The compiled form of many predicates: numbered tests of facts, and gates over them. */
import type { Leaf } from './parse.ts';

/** The formulas of a set of named predicates. */
export interface Formulas {
  /** The tests of the facts; the place of a test is its slot. */
  readonly tests: readonly Leaf[];
  /** Slots `tests.length …`, in order of dependence. */
  readonly gates: readonly Gate[];
  /** Words in one plane of test bits. */
  readonly words: number;
  /** The root of each named predicate. */
  readonly roots: ReadonlyMap<string, Literal>;
}

/** True when `need` of its inputs are. */
export interface Gate {
  readonly need: number;
  readonly of: readonly Literal[];
}

/** The truth of a slot, or its negation. */
export interface Literal {
  readonly slot: number;
  readonly negated: boolean;
}

/** Test bits in one word. */
export const BITS = 32;

/**
 * How many of which literals make `gate` true, or false when `negated`: "fewer than two of three" is
 * "two of three fail".
 */
export function sideOf({ need, of }: Gate, negated: boolean): Gate {
  if (!negated) return { need, of };
  return {
    need: of.length - need + 1,
    of: of.map((each) => ({ slot: each.slot, negated: !each.negated })),
  };
}
