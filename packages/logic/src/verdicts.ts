/**
 * Which of many predicates hold in a case, as bits. Most hold only if one of a few tests does, so each
 * test that holds wakes the predicates it can matter to, and the others are never looked at.
 */
import { follow } from './branch.ts';
import type { Program } from './compile.ts';
import { invariant } from './invariant.ts';
import { entryOf, lowestBit } from './planes.ts';
import { BITS, type Literal, sideOf } from './program.ts';

/** Predicates of a program in a fixed order, made ready to be judged together. */
export interface Verdicts {
  readonly program: Program;
  /** Words of the outcome: bit `i` is the predicate `ids[i]`. */
  readonly words: number;
  /** Where the code of each predicate begins. */
  readonly entries: Int32Array;
  /** The tests that wake anything, in the words of the plane. */
  readonly wakers: Int32Array;
  /** For each test, the predicates it wakes. */
  readonly wakes: Int32Array;
  /** The predicates that are always looked at. */
  readonly always: Int32Array;
}

/** Makes the predicates `ids` of `program` ready, in this order. */
export function prepareVerdicts(program: Program, ids: readonly string[]): Verdicts {
  const words = Math.max(1, Math.ceil(ids.length / BITS));
  const wakers = new Int32Array(program.words);
  const wakes = new Int32Array(program.tests.length * words);
  const always = new Int32Array(words);
  for (const [place, id] of ids.entries()) {
    const root = program.roots.get(id);
    invariant(root !== undefined, `no predicate "${id}" in this program`);
    const { tests } = coverOf(root, program);
    if (tests === null) {
      setBit(always, place);
      continue;
    }
    for (const slot of tests) {
      setBit(wakers, slot);
      setBit(wakes, slot * words * BITS + place);
    }
  }
  const entries = Int32Array.from(ids, (id) => entryOf(program, id).yes);
  return { program, words, entries, wakers, wakes, always };
}

/** Writes into `held` which predicates have evidence for them, by the bits in `planes` from `base` on. */
export function judge(
  verdicts: Verdicts,
  planes: Int32Array,
  base: number,
  held: Int32Array,
): void {
  const { program, words, entries } = verdicts;
  const { code } = program.branches;
  wake(verdicts, planes, base, held);
  for (let word = 0; word < words; word += 1) {
    let holding = 0;
    for (let left = held[word] as number; left !== 0; left &= left - 1) {
      const at = lowestBit(left);
      if (follow(code, entries[word * BITS + at] as number, planes, base)) holding |= 1 << at;
    }
    held[word] = holding;
  }
}

function wake(verdicts: Verdicts, planes: Int32Array, base: number, awake: Int32Array): void {
  const { words, wakers, wakes, always } = verdicts;
  awake.set(always);
  for (let word = 0; word < wakers.length; word += 1) {
    let left = (planes[base + word] as number) & (wakers[word] as number);
    for (; left !== 0; left &= left - 1) {
      const row = (word * BITS + lowestBit(left)) * words;
      for (let at = 0; at < words; at += 1)
        awake[at] = (awake[at] as number) | (wakes[row + at] as number);
    }
  }
}

/** Tests of which one holds whenever a predicate does; `null`: it may hold without any. */
interface Cover {
  readonly tests: readonly number[] | null;
  /** How often it is to be expected that one of them holds, compared with others. */
  readonly weight: number;
}

/** A bound or a choice is passed by many cases, a single finding by few. */
const WEIGHT_OF_AMOUNT = 8;

function coverOf({ slot, negated }: Literal, program: Program): Cover {
  const gate = program.gates[slot - program.tests.length];
  if (gate === undefined) {
    if (negated) return { tests: null, weight: Number.POSITIVE_INFINITY };
    const isFinding = program.tests[slot]?.op === 'true';
    return { tests: [slot], weight: isFinding ? 1 : WEIGHT_OF_AMOUNT };
  }
  const { need, of } = sideOf(gate, negated);
  const cheapest = of
    .map((each) => coverOf(each, program))
    .sort((a, b) => a.weight - b.weight)
    .slice(0, of.length - need + 1);
  const lists = cheapest.map(({ tests }) => tests);
  return {
    tests: lists.every((tests) => tests !== null) ? lists.flat() : null,
    weight: cheapest.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function setBit(words: Int32Array, place: number): void {
  const word = Math.floor(place / BITS);
  words[word] = (words[word] as number) | (1 << (place % BITS));
}
