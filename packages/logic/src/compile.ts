/**
 * Compiles many predicates into one flat program over bit masks.
 *
 * Every distinct test and every distinct sub-condition owns one slot. The truth of a slot is a bit in
 * the "for" plane and a bit in the "against" plane (see truth.ts). An instruction reads whole words of
 * slots at once and writes its own slot, so a condition shared by many rules is computed once, nothing
 * is allocated while running, and no code is generated: it runs under a strict
 * Content-Security-Policy.
 */
import {
  type Derived,
  evaluateLeaf,
  KLEENE,
  type Reading,
  resolve,
  threshold,
} from './evaluate.ts';
import type { Facts } from './fact.ts';
import { invariant } from './invariant.ts';
import type { Leaf, Node } from './parse.ts';
import { negate, type Truth } from './truth.ts';

/** The compiled form of a set of named predicates. */
export interface Program {
  /** The tests of the facts; the outcome of each is held by its slot. */
  readonly tests: readonly Test[];
  /** Words in one plane; a power of two, so the other plane is one XOR away. */
  readonly words: number;
  /** `[need, size, slot, pairs, (word, mask) × pairs]` per instruction, in order of dependence. */
  readonly code: Int32Array;
  /** Where to read the truth of each named predicate. */
  readonly outputs: ReadonlyMap<string, Literal>;
}

interface Test {
  readonly leaf: Leaf;
  readonly slot: number;
}

/** A slot, or its negation. */
export interface Literal {
  readonly slot: number;
  readonly negated: boolean;
}

/** The two planes of one case: words `0 … words-1` are "for", the rest "against". */
export type Planes = Int32Array;

interface Instruction {
  readonly need: number;
  readonly slot: number;
  readonly literals: readonly Literal[];
}

const BITS = 32;

/** Compiles the checked predicates `nodes`, by id. */
export function compile(nodes: ReadonlyMap<string, Node>, derived: Derived): Program {
  const builder = new Builder(derived);
  const outputs = new Map<string, Literal>();
  for (const [id, node] of nodes) outputs.set(id, builder.literal(node));
  const words = 2 ** Math.ceil(Math.log2(Math.max(1, Math.ceil(builder.slots / BITS))));
  return {
    tests: builder.tests,
    words,
    code: Int32Array.from(builder.instructions.flatMap((each) => encode(each, words))),
    outputs,
  };
}

/** Room for one case; reuse it from case to case. */
export const createPlanes = (program: Program): Planes => new Int32Array(2 * program.words);

/** Writes `facts` into `planes` and computes every predicate. */
export function run(
  program: Program,
  facts: Facts,
  planes: Planes,
  reading: Reading = KLEENE,
): void {
  pack(program, facts, planes, reading);
  execute(program, planes);
}

/** The truth of the predicate `id` after {@link run}. */
export function truthOf(program: Program, planes: Planes, id: string): Truth {
  return truthAt(program, planes, outputOf(program, id));
}

/** Where the truth of `id` will stand; look it up once, read it often with {@link truthAt}. */
export function outputOf(program: Program, id: string): Literal {
  const literal = program.outputs.get(id);
  invariant(literal !== undefined, `no predicate "${id}" in this program`);
  return literal;
}

/** The truth at `literal` after {@link run}. */
export function truthAt(program: Program, planes: Planes, literal: Literal): Truth {
  const truth = readSlot(planes, program.words, literal.slot);
  return literal.negated ? negate(truth) : truth;
}

function pack(program: Program, facts: Facts, planes: Planes, reading: Reading): void {
  planes.fill(0);
  for (const { leaf, slot } of program.tests) {
    const truth = evaluateLeaf(leaf, facts[leaf.fact], reading);
    if (truth) writeSlot(planes, program.words, slot, truth);
  }
}

/** Reads past the end are impossible by construction, hence the `as number` on typed-array reads. */
function execute(program: Program, planes: Planes): void {
  const { code, words } = program;
  let at = 0;
  while (at < code.length) {
    const need = code[at] as number;
    const size = code[at + 1] as number;
    const slot = code[at + 2] as number;
    const end = at + 4 + 2 * (code[at + 3] as number);
    let holds = 0;
    let fails = 0;
    for (at += 4; at < end; at += 2) {
      const word = code[at] as number;
      const mask = code[at + 1] as number;
      holds += countBits((planes[word] as number) & mask);
      fails += countBits((planes[word ^ words] as number) & mask);
    }
    const bit = 1 << (slot % BITS);
    const word = (slot / BITS) | 0;
    if (holds >= need) planes[word] = (planes[word] as number) | bit;
    if (fails > size - need) planes[word ^ words] = (planes[word ^ words] as number) | bit;
  }
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function readSlot(planes: Planes, words: number, slot: number): Truth {
  const word = (slot / BITS) | 0;
  const shift = slot % BITS;
  const holds = ((planes[word] as number) >>> shift) & 1;
  const fails = ((planes[word ^ words] as number) >>> shift) & 1;
  return (holds | (fails << 1)) as Truth;
}

function writeSlot(planes: Planes, words: number, slot: number, truth: Truth): void {
  const word = (slot / BITS) | 0;
  const shift = slot % BITS;
  planes[word] = (planes[word] as number) | ((truth & 1) << shift);
  planes[word ^ words] = (planes[word ^ words] as number) | ((truth >> 1) << shift);
}

function encode({ need, slot, literals }: Instruction, words: number): readonly number[] {
  const masks = new Map<number, number>();
  for (const { slot: input, negated } of literals) {
    const word = Math.floor(input / BITS) + (negated ? words : 0);
    masks.set(word, (masks.get(word) ?? 0) | (1 << (input % BITS)));
  }
  return [need, literals.length, slot, masks.size, ...[...masks].flat()];
}

/** Gives every distinct test and sub-condition one slot. */
class Builder {
  readonly tests: Test[] = [];
  readonly instructions: Instruction[] = [];
  slots = 0;
  readonly #known = new Map<string, Literal>();
  readonly #derived: Derived;

  constructor(derived: Derived) {
    this.#derived = derived;
  }

  literal(node: Node): Literal {
    switch (node.op) {
      case 'not': {
        const inner = this.literal(node.of);
        return { slot: inner.slot, negated: !inner.negated };
      }
      case 'derived':
        return this.literal(resolve(node.id, this.#derived));
      case 'all':
      case 'any':
      case 'at-least':
        return this.#combine(
          threshold(node),
          node.of.map((child) => this.literal(child)),
        );
      default:
        return this.#test(node);
    }
  }

  #test(leaf: Leaf): Literal {
    return this.#once(JSON.stringify(leaf), (slot) => {
      this.tests.push({ leaf, slot });
    });
  }

  #combine(need: number, children: readonly Literal[]): Literal {
    const [only] = children;
    if (children.length === 1 && only) return only;
    const literals = this.#distinct(children);
    return this.#once(JSON.stringify([need, literals]), (slot) => {
      this.instructions.push({ need, slot, literals });
    });
  }

  /** A mask holds each slot once, so a repeated child is counted through a copy of its own. */
  #distinct(children: readonly Literal[]): readonly Literal[] {
    const seen = new Set<string>();
    return children.map((child) => {
      const key = JSON.stringify(child);
      if (!seen.has(key)) {
        seen.add(key);
        return child;
      }
      const slot = this.slots++;
      this.instructions.push({ need: 1, slot, literals: [child] });
      return { slot, negated: false };
    });
  }

  #once(key: string, define: (slot: number) => void): Literal {
    const known = this.#known.get(key);
    if (known) return known;
    const literal: Literal = { slot: this.slots++, negated: false };
    define(literal.slot);
    this.#known.set(key, literal);
    return literal;
  }
}
