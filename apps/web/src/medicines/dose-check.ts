/** Checks a dose before it is logged, so that the warning comes before the tablet and not after it. */
import type { Dose, Instant, MedicineVerdict } from '@unknot/engine';
import { addHours, hoursBetween } from '@unknot/logic';

/** What speaks against the dose, worst first; `fits` when nothing does. */
export type DoseFinding =
  | { readonly type: 'not-for-you' }
  | { readonly type: 'too-much'; readonly singleMg: number }
  | { readonly type: 'over-day'; readonly leftMg: number }
  | { readonly type: 'too-soon'; readonly until: Instant }
  | { readonly type: 'ask-first' }
  | { readonly type: 'fits' };

export interface PlannedDose extends Dose {
  readonly at: Instant;
}

/**
 * @param verdict The verdict on the medicine at the moment of the dose.
 * @param earlier All doses in the diary.
 */
export function checkDose(
  { ingredient, mg, at }: PlannedDose,
  verdict: MedicineVerdict,
  earlier: readonly Dose[],
): DoseFinding {
  const { limit, leftMg24h } = verdict;
  if (verdict.verdict === 'avoid') return { type: 'not-for-you' };
  if (limit === null) return { type: verdict.verdict === 'ask' ? 'ask-first' : 'fits' };
  if (mg > limit.singleMg) return { type: 'too-much', singleMg: limit.singleMg };
  if (mg > leftMg24h) return { type: 'over-day', leftMg: leftMg24h };
  const until = intervalEnd(ingredient, at, limit.intervalHours, earlier);
  if (until !== null) return { type: 'too-soon', until };
  return { type: verdict.verdict === 'ask' ? 'ask-first' : 'fits' };
}

/** When the interval after the last dose ends, if that is after `at`. */
function intervalEnd(
  ingredient: string,
  at: Instant,
  intervalHours: number,
  earlier: readonly Dose[],
): Instant | null {
  const ends = earlier
    .filter((dose) => dose.ingredient === ingredient)
    .filter((dose) => Math.abs(hoursBetween(dose.at, at)) < intervalHours)
    .map((dose) => addHours(dose.at, intervalHours))
    .sort((a, b) => hoursBetween(b, a));
  return ends.at(-1) ?? null;
}
