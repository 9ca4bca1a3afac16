/** Implications made ready to run over the bits of a case (planes.ts). */
import { compile, type Program } from './compile.ts';
import { type Derived, passes } from './evaluate.ts';
import type { Leaf, Node } from './parse.ts';
import { lowestBit } from './planes.ts';
import { BITS } from './program.ts';
import { judge, prepareVerdicts, type Verdicts } from './verdicts.ts';

/** When `when` is known to be true, the facts in `then` have these values. */
export interface Implication {
  readonly id: string;
  readonly when: Node;
  readonly then: { readonly [fact: string]: boolean | string };
  /** A conclusion from a general "no", which does not settle a doubt about a part. */
  readonly leavesDoubt?: true;
}

/** Implications made ready to run. */
export interface Conclusions {
  /** It tests every fact that may be concluded. */
  readonly program: Program;
  readonly verdicts: Verdicts;
  readonly steps: readonly Step[];
}

/** One implication. */
export interface Step {
  readonly id: string;
  readonly conclusions: readonly (readonly [fact: string, value: boolean | string])[];
  readonly leavesDoubt: boolean;
  /** `[word, tests that hold then, tests that fail then]` for each word that it touches. */
  readonly effects: Int32Array;
}

/**
 * Compiles `implications` once. Their ids must differ.
 *
 * @param others predicates to compile into the same program, so that they read the same bits; their ids
 * must differ from those of the implications.
 */
export function prepareConclusions(
  implications: readonly Implication[],
  derived: Derived,
  others: ReadonlyMap<string, Node> = new Map(),
): Conclusions {
  const conditions = implications.map(({ id, when }) => [id, when] as const);
  const concluded = implications.flatMap(({ then }) => Object.entries(then)).map(testOf);
  const program = compile(new Map([...others, ...conditions, ...concluded]), derived);
  const ids = implications.map(({ id }) => id);
  const slots = slotsByFact(program);
  const steps = implications.map(
    ({ id, then, leavesDoubt }): Step => ({
      id,
      conclusions: Object.entries(then),
      leavesDoubt: leavesDoubt ?? false,
      effects: effectsOf(program, slots, then),
    }),
  );
  return { program, verdicts: prepareVerdicts(program, ids), steps };
}

/** Adds all that follows from the case in `planes`; gives the steps that fired, in the order they did. */
export function conclude({ verdicts, steps }: Conclusions, planes: Int32Array): readonly Step[] {
  const { words, program } = verdicts;
  const fired = new Int32Array(words);
  const firing = new Int32Array(words);
  const inOrder: Step[] = [];
  for (let grew = true; grew; ) {
    grew = false;
    judge(verdicts, planes, 0, firing);
    for (let word = 0; word < words; word += 1) {
      let left = (firing[word] as number) & ~(fired[word] as number);
      for (; left !== 0; left &= left - 1) {
        const step = steps[word * BITS + lowestBit(left)] as Step;
        inOrder.push(step);
        grew = settle(step, program.words, planes) || grew;
      }
      fired[word] = firing[word] as number;
    }
  }
  return inOrder;
}

/** Does `step`, which fired, conclude anything else than the answers in `planes` say? */
export function clashes({ effects }: Step, { words }: Program, planes: Int32Array): boolean {
  for (let at = 0; at < effects.length; at += 3) {
    const word = effects[at] as number;
    const against = (effects[at + 1] as number) & (planes[words + word] as number);
    if ((against | ((effects[at + 2] as number) & (planes[word] as number))) !== 0) return true;
  }
  return false;
}

/** A given yes, no or value stays. A "not sure" gives way, unless the step leaves doubt. */
function settle({ effects, leavesDoubt }: Step, words: number, planes: Int32Array): boolean {
  let grew = false;
  for (let at = 0; at < effects.length; at += 3) {
    const word = effects[at] as number;
    const [holds, fails] = [effects[at + 1] as number, effects[at + 2] as number];
    const unsure = planes[2 * words + word] as number;
    const known = (planes[word] as number) | (planes[words + word] as number);
    const settled = (holds | fails) & ~known & (leavesDoubt ? ~unsure : -1);
    if (settled === 0) continue;
    planes[word] = (planes[word] as number) | (settled & holds);
    planes[words + word] = (planes[words + word] as number) | (settled & fails);
    planes[2 * words + word] = unsure & ~settled;
    grew = true;
  }
  return grew;
}

/** A test of exactly what is concluded, so that its fact has a bit. */
function testOf([fact, value]: readonly [string, boolean | string]): readonly [string, Leaf] {
  return typeof value === 'boolean'
    ? [`concluded ${fact}`, { op: 'true', fact }]
    : [`concluded ${fact} ${value}`, { op: 'is', fact, options: [value] }];
}

type Slots = ReadonlyMap<string, readonly number[]>;

function slotsByFact({ tests }: Program): Slots {
  const slots = new Map<string, number[]>();
  for (const [slot, { fact }] of tests.entries()) {
    const known = slots.get(fact);
    if (known === undefined) slots.set(fact, [slot]);
    else known.push(slot);
  }
  return slots;
}

/** A conclusion settles every test of its fact. */
function effectsOf({ tests }: Program, slots: Slots, then: Implication['then']): Int32Array {
  const effects = new Map<number, { holds: number; fails: number }>();
  for (const [fact, value] of Object.entries(then))
    for (const slot of slots.get(fact) ?? []) {
      const word = Math.floor(slot / BITS);
      const bit = 1 << (slot % BITS);
      const effect = effects.get(word) ?? { holds: 0, fails: 0 };
      if (passes(tests[slot] as Leaf, value)) effect.holds |= bit;
      else effect.fails |= bit;
      effects.set(word, effect);
    }
  return Int32Array.from([...effects].flatMap(([word, { holds, fails }]) => [word, holds, fails]));
}
