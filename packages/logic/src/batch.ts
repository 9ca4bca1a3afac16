/**
 * Which of many predicates hold in each of many cases, thirty-two cases in every machine word: one pass
 * of "and" and "or" over columns of bits. A block of cases is small enough for the processor's cache, and
 * large enough that reading the plan costs little.
 */
import type { Program } from './compile.ts';
import { invariant } from './invariant.ts';
import { BLOCK_WORDS, columnAt, columnsOf, type Population } from './population.ts';
import { type Literal, sideOf } from './program.ts';

/** Predicates of a program in a fixed order, made ready for whole populations. */
export interface Batch {
  /** `[operation, to, a, b, c, d]` per step, in order of dependence; the last five are places in `work`. */
  readonly plan: Int32Array;
  /** The place of each predicate's column. */
  readonly outputs: Int32Array;
  /** Room for one block: the columns of test bits, then those of the steps. */
  readonly work: Int32Array;
}

/** `a & b`, `a | b`, the same of four, and `to | (a & b)`. */
const AND = 0;
const OR = 1;
const AND_FOUR = 2;
const OR_FOUR = 3;
const OR_BOTH = 4;
const STEP = 6;

/** Makes the predicates `ids` of `program` ready, in this order. */
export function prepareBatch(program: Program, ids: readonly string[]): Batch {
  const planner = new Planner(program);
  const outputs = Int32Array.from(ids, (id) => {
    const root = program.roots.get(id);
    invariant(root !== undefined, `no predicate "${id}" in this program`);
    return planner.column(root);
  });
  return { plan: Int32Array.from(planner.plan), outputs, work: new Int32Array(planner.size) };
}

/**
 * Writes into `held` which predicates have evidence for them: a column of `population.words` words for
 * each, one after the other; the bit `i` of a column is case `i`.
 */
export function judgeAll(
  { plan, outputs, work }: Batch,
  population: Population,
  held: Int32Array,
): void {
  for (const [place, block] of population.blocks.entries()) {
    work.set(block);
    runPlan(plan, work);
    const first = place * BLOCK_WORDS;
    const words = Math.min(BLOCK_WORDS, population.words - first);
    for (let id = 0; id < outputs.length; id += 1) {
      const from = outputs[id] as number;
      const to = id * population.words + first;
      for (let word = 0; word < words; word += 1) held[to + word] = work[from + word] as number;
    }
  }
}

function runPlan(plan: Int32Array, work: Int32Array): void {
  for (let at = 0; at < plan.length; at += STEP) {
    const to = plan[at + 1] as number;
    const a = plan[at + 2] as number;
    const b = plan[at + 3] as number;
    const c = plan[at + 4] as number;
    const d = plan[at + 5] as number;
    switch (plan[at]) {
      case AND:
        andTwo(work, to, a, b);
        break;
      case OR:
        orTwo(work, to, a, b);
        break;
      case AND_FOUR:
        andFour(work, to, a, b, c, d);
        break;
      case OR_FOUR:
        orFour(work, to, a, b, c, d);
        break;
      default:
        orBoth(work, to, a, b);
    }
  }
}

function andTwo(work: Int32Array, to: number, a: number, b: number): void {
  for (let at = 0; at < BLOCK_WORDS; at += 1)
    work[to + at] = (work[a + at] as number) & (work[b + at] as number);
}

function orTwo(work: Int32Array, to: number, a: number, b: number): void {
  for (let at = 0; at < BLOCK_WORDS; at += 1)
    work[to + at] = (work[a + at] as number) | (work[b + at] as number);
}

function andFour(work: Int32Array, to: number, a: number, b: number, c: number, d: number): void {
  for (let at = 0; at < BLOCK_WORDS; at += 1)
    work[to + at] =
      (work[a + at] as number) &
      (work[b + at] as number) &
      (work[c + at] as number) &
      (work[d + at] as number);
}

function orFour(work: Int32Array, to: number, a: number, b: number, c: number, d: number): void {
  for (let at = 0; at < BLOCK_WORDS; at += 1)
    work[to + at] =
      (work[a + at] as number) |
      (work[b + at] as number) |
      (work[c + at] as number) |
      (work[d + at] as number);
}

function orBoth(work: Int32Array, to: number, a: number, b: number): void {
  for (let at = 0; at < BLOCK_WORDS; at += 1)
    work[to + at] =
      (work[to + at] as number) | ((work[a + at] as number) & (work[b + at] as number));
}

/** Gives every side of a gate that is needed a column and its steps. */
class Planner {
  readonly plan: number[] = [];
  size: number;
  readonly #program: Program;
  readonly #known = new Map<string, number>();

  constructor(program: Program) {
    this.#program = program;
    this.size = BLOCK_WORDS * columnsOf(program);
  }

  column(literal: Literal): number {
    const key = `${literal.slot} ${literal.negated}`;
    const column = this.#known.get(key) ?? this.#gate(literal);
    this.#known.set(key, column);
    return column;
  }

  #gate({ slot, negated }: Literal): number {
    const gate = this.#program.gates[slot - this.#program.tests.length];
    if (gate === undefined) return BLOCK_WORDS * columnAt(this.#program, { slot, negated });
    const { need, of } = sideOf(gate, negated);
    const inputs = of.map((each) => this.column(each));
    if (need === 1) return this.#fold(OR, inputs);
    return need === of.length ? this.#fold(AND, inputs) : this.#count(need, inputs);
  }

  /** Two at a time, or four, the first of which is what was found so far. */
  #fold(operation: typeof AND | typeof OR, inputs: readonly number[]): number {
    const [first = 0, ...rest] = inputs;
    const to = this.#room(1);
    let found = first;
    for (let at = 0; at < rest.length; ) {
      const [a = found, b = a, c = b] = rest.slice(at, at + 3);
      const isTwo = rest.length - at === 1;
      this.plan.push(isTwo ? operation : operation + AND_FOUR, to, found, a, b, c);
      at += 3;
      found = to;
    }
    return to;
  }

  /** Columns "at least one of those so far", "at least two" … up to `need`, with one input after the other. */
  #count(need: number, inputs: readonly number[]): number {
    const first = this.#room(need);
    const atLeast = (count: number) => first + (count - 1) * BLOCK_WORDS;
    for (const [before, input] of inputs.entries())
      for (let count = Math.min(need, before + 1); count >= 1; count -= 1) {
        const [to, fewer] = [atLeast(count), count === 1 ? input : atLeast(count - 1)];
        this.plan.push(count > before ? AND : OR_BOTH, to, fewer, input, 0, 0);
      }
    return atLeast(need);
  }

  #room(columns: number): number {
    const from = this.size;
    this.size += columns * BLOCK_WORDS;
    return from;
  }
}
