/**
 * Predicates as code that branches on test bits: each step looks at some bits of one word and says which
 * step is next. A case visits only what can still decide the predicate, and nothing is allocated.
 */
import { BITS, type Formulas, type Literal, sideOf } from './program.ts';

/** Steps of five numbers: word, flip, mask, next when `(word ^ flip) & mask` has a bit, next when it has none. */
export interface Branches {
  readonly code: Int32Array;
  /** Where the code begins that finds out whether there is evidence for, and against, a predicate. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** One predicate in the code. */
export interface Entry {
  readonly yes: number;
  readonly no: number;
}

/** Ends of the code. A real step is 0 or more. */
const HOLDS = -1;
const HOLDS_NOT = -2;

/** The branching code of every predicate of `formulas`, both sides. */
export function branchesOf(formulas: Formulas): Branches {
  const emitter = new Emitter(formulas);
  const roots = [...formulas.roots];
  const side = (negated: boolean) =>
    roots.map(([, { slot, negated: flipped }]) =>
      emitter.emit({ slot, negated: flipped !== negated }, HOLDS, HOLDS_NOT),
    );
  // All of one side first: triage reads only that, and close together it stays in the cache.
  const [yes, no] = [side(false), side(true)];
  return {
    entries: new Map(
      roots.map(([id], at) => [id, { yes: yes[at] as number, no: no[at] as number }]),
    ),
    code: Int32Array.from(emitter.code),
  };
}

/**
 * Does the predicate whose code begins at `entry` have evidence, by the test bits in `planes` from `base`?
 * Reads past the end are impossible by construction, hence the `as number` on typed-array reads.
 */
export function follow(code: Int32Array, entry: number, planes: Int32Array, base: number): boolean {
  let at = entry;
  while (at >= 0) {
    const word = planes[base + (code[at] as number)] as number;
    const hit = (word ^ (code[at + 1] as number)) & (code[at + 2] as number);
    at = code[hit === 0 ? at + 4 : at + 3] as number;
  }
  return at === HOLDS;
}

/** A part of a gate: emits its code, given where to go on. */
type Part = (yes: number, no: number) => number;

class Emitter {
  readonly code: number[] = [];
  readonly #formulas: Formulas;
  readonly #known = new Map<string, number>();

  constructor(formulas: Formulas) {
    this.#formulas = formulas;
  }

  /** The step that leads to `yes` when `literal` has evidence, else to `no`. */
  emit(literal: Literal, yes: number, no: number): number {
    const key = `${literal.slot} ${literal.negated} ${yes} ${no}`;
    const known = this.#known.get(key) ?? this.#gate(literal, yes, no);
    this.#known.set(key, known);
    return known;
  }

  #gate({ slot, negated }: Literal, yes: number, no: number): number {
    const gate = this.#formulas.gates[slot - this.#formulas.tests.length];
    if (gate === undefined) return this.#any([{ slot, negated }], yes, no);
    const { need, of } = sideOf(gate, negated);
    if (need === 1) return this.#any(of, yes, no);
    if (need === of.length) return this.#all(of, yes, no);
    return this.#atLeast(need, of, yes, no);
  }

  #any(of: readonly Literal[], yes: number, no: number): number {
    const parts = this.#parts(of, (word, mask, hit, miss) => this.#step(word, 0, mask, hit, miss));
    return parts.reduceRight((next, part) => part(yes, next), no);
  }

  #all(of: readonly Literal[], yes: number, no: number): number {
    const parts = this.#parts(of, (word, mask, hit, miss) => this.#step(word, -1, mask, miss, hit));
    return parts.reduceRight((next, part) => part(next, no), yes);
  }

  /** The next step depends on how many are still needed. */
  #atLeast(need: number, of: readonly Literal[], yes: number, no: number): number {
    const [first, ...rest] = of;
    if (need === 0) return yes;
    if (first === undefined || need > of.length) return no;
    const held = this.#atLeast(need - 1, rest, yes, no);
    return this.emit(first, held, this.#atLeast(need, rest, yes, no));
  }

  /** Tests that share a word are looked at together, and before the gates. */
  #parts(
    of: readonly Literal[],
    look: (word: number, mask: number, hit: number, miss: number) => number,
  ): readonly Part[] {
    const { tests, words } = this.#formulas;
    const masks = new Map<number, number>();
    const gates: Part[] = [];
    for (const each of of) {
      if (each.slot >= tests.length) gates.push((yes, no) => this.emit(each, yes, no));
      else {
        const word = Math.floor(each.slot / BITS) + (each.negated ? words : 0);
        masks.set(word, (masks.get(word) ?? 0) | (1 << (each.slot % BITS)));
      }
    }
    const looks = [...masks].map(
      ([word, mask]): Part =>
        (yes, no) =>
          look(word, mask, yes, no),
    );
    return [...looks, ...gates];
  }

  #step(word: number, flip: number, mask: number, hit: number, miss: number): number {
    return this.code.push(word, flip, mask, hit, miss) - 5;
  }
}
