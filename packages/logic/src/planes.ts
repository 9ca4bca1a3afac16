/**
 * One case as bits: for each test of a program whether it holds, whether it fails, and whether the answer
 * was "not sure". An unasked fact has none of the three.
 */
import { type Entry, follow } from './branch.ts';
import type { Program } from './compile.ts';
import { KLEENE, passes, type Reading } from './evaluate.ts';
import type { Facts } from './fact.ts';
import { invariant } from './invariant.ts';
import { BITS } from './program.ts';
import { FALSE, TRUE, type Truth } from './truth.ts';

/** Words `0 … words-1`: the test holds; then: it fails; then: not sure. */
export type Planes = Int32Array;

/** Room for one case; reuse it from case to case. */
export const createPlanes = ({ words }: Program): Planes => new Int32Array(3 * words);

/** Writes `facts` into `planes`, what is not known as `reading` says. */
export function run(
  program: Program,
  facts: Facts,
  planes: Planes,
  reading: Reading = KLEENE,
): void {
  pack(program, facts, planes);
  read(program, planes, reading);
}

/** Writes `facts` into `planes` from the word `base` on, as they are. */
export function pack({ tests, words }: Program, facts: Facts, planes: Planes, base = 0): void {
  for (let word = 0; word < words; word += 1) {
    let holds = 0;
    let fails = 0;
    let unsure = 0;
    const end = Math.min(BITS, tests.length - word * BITS);
    for (let at = 0; at < end; at += 1) {
      const test = tests[word * BITS + at] as Program['tests'][number];
      const value = facts[test.fact];
      if (value === undefined) continue;
      if (value === null) unsure |= 1 << at;
      else if (passes(test, value)) holds |= 1 << at;
      else fails |= 1 << at;
    }
    planes[base + word] = holds;
    planes[base + words + word] = fails;
    planes[base + 2 * words + word] = unsure;
  }
}

/** Gives what is not known in `planes` the evidence that `reading` sees in it. */
export function read({ tests, words }: Program, planes: Planes, reading: Reading): void {
  for (let word = 0; word < words; word += 1) {
    const used = tests.length - word * BITS;
    const unsure = planes[2 * words + word] as number;
    let holds = planes[word] as number;
    let fails = planes[words + word] as number;
    const unasked = ~(holds | fails | unsure) & (used >= BITS ? -1 : (1 << used) - 1);
    if (reading.unasked & TRUE) holds |= unasked;
    if (reading.unasked & FALSE) fails |= unasked;
    for (let left = unsure; left !== 0; left &= left - 1) {
      const at = lowestBit(left);
      const truth = reading.notSure((tests[word * BITS + at] as Program['tests'][number]).fact);
      if (truth & TRUE) holds |= 1 << at;
      if (truth & FALSE) fails |= 1 << at;
    }
    planes[word] = holds;
    planes[words + word] = fails;
  }
}

/** Where the lowest bit of `word` stands, which must have one. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** The truth of the predicate `id` after {@link run}. */
export function truthOf(program: Program, planes: Planes, id: string): Truth {
  const { yes, no } = entryOf(program, id);
  const { code } = program.branches;
  const holds = follow(code, yes, planes, 0) ? TRUE : 0;
  const fails = follow(code, no, planes, 0) ? FALSE : 0;
  return (holds | fails) as Truth;
}

/** Where the code of the predicate `id` begins. */
export function entryOf({ branches }: Program, id: string): Entry {
  const entry = branches.entries.get(id);
  invariant(entry !== undefined, `no predicate "${id}" in this program`);
  return entry;
}
