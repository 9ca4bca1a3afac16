/** The dose ledger: what was taken, summed per ingredient over a rolling 24 hours. */
import { type DoseLimit, thresholds } from '@unknot/knowledge';
import { addHours } from '@unknot/logic';
import { hoursToWait, leftMg } from './dose-waits.ts';
import { DAY_HOURS, sumMg24h, type Taken, takenOf } from './intakes.ts';
import type { Dose, Instant } from './patient-case.ts';

/** Where one ingredient stands against its limit. */
export interface LedgerEntry {
  /** Milligrams taken in the 24 hours before `now`. */
  readonly takenMg24h: number;
  /** Milligrams that may still be taken now without passing the 24-hour limit, never below 0; 0 without a limit. */
  readonly leftMg24h: number;
  /** The earliest moment, `now` or later, when a full single dose fits the interval and the limit; `null` without a limit. */
  readonly nextDoseAt: Instant | null;
  /** Days running on which it was taken, up to now; 0 after a pause. */
  readonly daysRunning: number;
}

const PAUSE_HOURS = thresholds['medicine-pause-hours'].value;

/**
 * The ledger of `ingredient` at `now`, over every product that holds it. A dose counts for exactly 24
 * hours; one that is dated after `now` (a corrected clock) counts in full, so that nothing is cleared by
 * mistake.
 */
export function ledger(
  doses: readonly Dose[],
  ingredient: string,
  limit: DoseLimit | null,
  now: Instant,
): LedgerEntry {
  const taken = takenOf(doses, ingredient, now);
  const takenMg24h = sumMg24h(taken);
  return {
    takenMg24h,
    leftMg24h: limit === null ? 0 : leftMg(taken, limit),
    nextDoseAt: limit === null ? null : addHours(now, hoursToWait(taken, limit.singleMg, limit)),
    daysRunning: daysRunning(taken),
  };
}

/**
 * Days from the first to the last dose of a run without a pause, both counted. A tablet each evening is a
 * run, whatever the minute; a day without one ends it.
 */
function daysRunning(taken: readonly Taken[]): number {
  const [last] = taken;
  if (last === undefined || last.hoursAgo >= PAUSE_HOURS) return 0;
  let first = last;
  for (const dose of taken) {
    if (dose.hoursAgo - first.hoursAgo >= PAUSE_HOURS) break;
    first = dose;
  }
  return Math.floor((first.hoursAgo - last.hoursAgo) / DAY_HOURS) + 1;
}
