/** The dose ledger: what was taken, summed per ingredient over a rolling 24 hours. */
import type { DoseLimit } from '@unknot/knowledge';
import { addHours, hoursBetween } from '@unknot/logic';
import type { Dose, Instant } from './patient-case.ts';

/** Where one ingredient stands against its limit. */
export interface LedgerEntry {
  /** Milligrams taken in the 24 hours before `now`. */
  readonly takenMg24h: number;
  /** Milligrams that may still be taken now without passing the 24-hour limit, never below 0. */
  readonly leftMg24h: number;
  /** The earliest moment, `now` or later, when a full single dose fits the interval and the limit. */
  readonly nextDoseAt: Instant;
  /** 24-hour spans, running back from `now` without a gap, in which it was taken. */
  readonly daysRunning: number;
}

const DAY_HOURS = 24;

/**
 * The ledger of `ingredient` at `now`. A dose counts for exactly 24 hours; doses that are dated after
 * `now` (a corrected clock) count as taken now, so that nothing is cleared by mistake.
 */
export function ledger(
  doses: readonly Dose[],
  ingredient: string,
  limit: DoseLimit,
  now: Instant,
): LedgerEntry {
  const taken = doses
    .filter((dose) => dose.ingredient === ingredient)
    .map(({ at, mg }) => ({ at, mg, hoursAgo: Math.max(0, hoursBetween(at, now)) }))
    .sort((a, b) => a.hoursAgo - b.hoursAgo);
  const takenMg24h = sumMg(taken.filter(({ hoursAgo }) => hoursAgo < DAY_HOURS));
  return {
    takenMg24h,
    leftMg24h: Math.max(0, limit.max24hMg - takenMg24h),
    nextDoseAt: addHours(now, hoursToWait(taken, limit)),
    daysRunning: daysRunning(taken),
  };
}

interface Taken {
  readonly mg: number;
  readonly hoursAgo: number;
}

const sumMg = (taken: readonly Taken[]): number => taken.reduce((sum, { mg }) => sum + mg, 0);

/** Hours until the interval has passed and enough of the last 24 hours has dropped out. */
function hoursToWait(taken: readonly Taken[], limit: DoseLimit): number {
  const last = taken[0];
  if (!last) return 0;
  const forInterval = limit.intervalHours - last.hoursAgo;
  const room = limit.max24hMg - limit.singleMg;
  let carried = 0;
  let forLimit = 0;
  for (const { mg, hoursAgo } of taken) {
    if (hoursAgo >= DAY_HOURS) break;
    carried += mg;
    if (carried > room) {
      forLimit = DAY_HOURS - hoursAgo;
      break;
    }
  }
  return Math.max(0, forInterval, forLimit);
}

function daysRunning(taken: readonly Taken[]): number {
  let days = 0;
  while (taken.some(({ hoursAgo }) => Math.floor(hoursAgo / DAY_HOURS) === days)) days += 1;
  return days;
}
