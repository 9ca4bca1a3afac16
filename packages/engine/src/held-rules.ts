/** Which rules hold in a case given as bits, how urgent that is, and whether more could still hold. */
import { type FactId, facts as vocabulary, type Within } from '@unknot/knowledge';
import {
  createPlanes,
  EITHER,
  FALSE,
  judge,
  type Planes,
  type Reading,
  read,
  UNKNOWN,
} from '@unknot/logic';
import { caseProgram, rulesByUrgency, ruleVerdicts } from './clinical-logic.ts';
import { urgency } from './urgency.ts';

/** A bit for each rule, the most urgent first (`rulesByUrgency`). */
export type HeldRules = Int32Array;

/**
 * How "not sure" is read: on a reassuring fact as "no"; on a high-yield fact either way, whichever makes
 * the rule true; otherwise it stays not known.
 */
export const readNotSure: Reading['notSure'] = (id) => {
  const fact = vocabulary[id as FactId];
  if (fact.reassuring) return FALSE;
  return fact.highYield ? EITHER : UNKNOWN;
};
export const ACTUAL: Reading = { unasked: UNKNOWN, notSure: readNotSure };
export const POSSIBLE: Reading = { unasked: EITHER, notSure: readNotSure };
/** What could be true were each "not sure" taken back. */
export const WITHOUT_DOUBTS: Reading = { unasked: EITHER, notSure: () => EITHER };

/** Room for the rules of one case. */
export const createHeldRules = (): HeldRules => new Int32Array(ruleVerdicts.words);

/** The rules that hold in the case `planes` under `reading`. */
export function rulesHeld(planes: Planes, reading: Reading): HeldRules {
  const held = createHeldRules();
  judgeUnder(reading, planes, 0, held);
  return held;
}

const possible = createHeldRules();

/**
 * Writes into `held` the rules that hold in the case in `planes` from `base` on; tells whether that is the
 * last word, as no more urgent rule could still become true. Nothing is allocated.
 */
export function judgeRules(planes: Planes, base: number, held: HeldRules): boolean {
  if (isComplete(planes, base)) {
    judge(ruleVerdicts, planes, base, held);
    return true;
  }
  judgeUnder(ACTUAL, planes, base, held);
  judgeUnder(POSSIBLE, planes, base, possible);
  return urgency(withinOf(possible)) <= urgency(withinOf(held));
}

/** The time that the most urgent of `held` leaves; `null` when none holds. */
export function withinOf(held: HeldRules): Within | null {
  for (let word = 0; word < held.length; word += 1) {
    const bits = held[word] as number;
    if (bits !== 0) return withins[word * 32 + 31 - Math.clz32(bits & -bits)] ?? null;
  }
  return null;
}

/** Does the rule with this bit hold? */
export const isHeld = (held: HeldRules, bit: number): boolean =>
  (((held[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

const withins = rulesByUrgency.map(({ within }) => within);

const scratch = createPlanes(caseProgram);

function judgeUnder(reading: Reading, planes: Planes, base: number, held: HeldRules): void {
  for (let word = 0; word < scratch.length; word += 1)
    scratch[word] = planes[base + word] as number;
  read(caseProgram, scratch, reading);
  judge(ruleVerdicts, scratch, 0, held);
}

/** Is every test known, so that all readings are one? */
export function isComplete(planes: Planes, base: number): boolean {
  const { tests, words } = caseProgram;
  const last = words - 1;
  for (let word = 0; word < last; word += 1)
    if (((planes[base + word] as number) | (planes[base + words + word] as number)) !== -1)
      return false;
  const known = (planes[base + last] as number) | (planes[base + words + last] as number);
  return known === (-1 >>> (32 * words - tests.length)) >> 0;
}
