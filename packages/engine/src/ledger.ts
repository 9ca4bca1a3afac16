/** The dose ledger: what was taken, summed per ingredient over a rolling 24 hours. */
import { type DoseLimit, medicineKinds } from '@unknot/knowledge';
import { addHours, hoursBetween } from '@unknot/logic';
import type { Dose, Instant } from './patient-case.ts';

/** Where one ingredient stands against its limit. */
export interface LedgerEntry {
  /** Milligrams taken in the 24 hours before `now`. */
  readonly takenMg24h: number;
  /** Milligrams that may still be taken now without passing the 24-hour limit, never below 0; 0 without a limit. */
  readonly leftMg24h: number;
  /** The earliest moment, `now` or later, when a full single dose fits the interval and the limit; `null` without a limit. */
  readonly nextDoseAt: Instant | null;
  /** 24-hour spans, running back from `now` without a gap, in which it was taken. */
  readonly daysRunning: number;
}

/** One intake of the ingredient in question. */
export interface Taken {
  readonly mg: number;
  /** Negative when it is dated after now. */
  readonly hoursAgo: number;
}

/** How long a dose counts. */
export const DAY_HOURS = 24;

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
    leftMg24h: limit === null ? 0 : Math.max(0, limit.max24hMg - takenMg24h),
    nextDoseAt: limit === null ? null : addHours(now, hoursToWait(taken, limit.singleMg, limit)),
    daysRunning: daysRunning(taken),
  };
}

/** The intakes of `ingredient`, newest first. */
export function takenOf(
  doses: readonly Dose[],
  ingredient: string,
  now: Instant,
): readonly Taken[] {
  return doses
    .filter((dose) => ingredientsOf(dose).includes(ingredient))
    .map(({ at, mg }) => ({ mg, hoursAgo: hoursBetween(at, now) }))
    .sort((a, b) => a.hoursAgo - b.hoursAgo);
}

/** The ingredients that `dose` adds to: itself, or those of the medicine it names. */
export function ingredientsOf({ ingredient }: Dose): readonly string[] {
  return INGREDIENTS.get(ingredient) ?? [ingredient];
}

const INGREDIENTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(medicineKinds).flatMap(([id, { countedAs }]) =>
    countedAs ? [[id, countedAs] as const] : [],
  ),
);

/** Milligrams of the last 24 hours. */
export function sumMg24h(taken: readonly Taken[]): number {
  return taken.filter(({ hoursAgo }) => hoursAgo < DAY_HOURS).reduce((sum, { mg }) => sum + mg, 0);
}

/**
 * Hours until `mg` fits: the interval has passed and enough of the last 24 hours has dropped out.
 *
 * @param mg at most the limit of 24 hours.
 */
export function hoursToWait(taken: readonly Taken[], mg: number, limit: DoseLimit): number {
  const last = taken[0];
  if (!last) return 0;
  const forInterval = limit.intervalHours - last.hoursAgo;
  const room = limit.max24hMg - mg;
  let carried = 0;
  for (const dose of taken) {
    carried += dose.mg;
    if (carried > room) return Math.max(0, forInterval, DAY_HOURS - dose.hoursAgo);
  }
  return Math.max(0, forInterval);
}

function daysRunning(taken: readonly Taken[]): number {
  const days = new Set(taken.map(({ hoursAgo }) => Math.max(0, Math.floor(hoursAgo / DAY_HOURS))));
  let running = 0;
  while (days.has(running)) running += 1;
  return running;
}
