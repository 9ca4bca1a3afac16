/** One value a day: what several ratings of a day come to. */
import { invariant, localDay, toEpochMs } from '@unknot/logic';
import type { Instant } from '../patient-case.ts';
import { median } from './order-statistics.ts';

/** A rated check-in. */
export interface Rating {
  readonly at: Instant;
  /** The same moment, in milliseconds since 1970. */
  readonly ms: number;
  /** The person's own calendar day of it. */
  readonly day: number;
  readonly pain: number;
}

/** The median of a day's ratings. A day without a rating has none: a gap is no zero. */
export interface DayPain {
  readonly day: number;
  readonly pain: number;
}

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a day written `YYYY-MM-DD`, which was checked at the door. */
export function dayNumber(day: string): number {
  const ms = toEpochMs(`${day}T00:00Z`);
  invariant(ms !== null, `not a day: ${day}`);
  return ms / MS_PER_DAY;
}

/** The day of an instant where it was written, in its own offset. */
export const dayOf = (at: Instant): number => localDay(at);

const daysOfRatings = new WeakMap<readonly Rating[], readonly DayPain[]>();

/** The days that were rated, in their order, whatever the order of the ratings. The same list is read once. */
export function dailyPain(ratings: readonly Rating[]): readonly DayPain[] {
  const known = daysOfRatings.get(ratings);
  if (known !== undefined) return known;
  const days = readDays(ratings);
  daysOfRatings.set(ratings, days);
  return days;
}

function readDays(ratings: readonly Rating[]): readonly DayPain[] {
  const byDay = new Map<number, number[]>();
  for (const { day, pain } of ratings) {
    const pains = byDay.get(day);
    if (pains === undefined) byDay.set(day, [pain]);
    else pains.push(pain);
  }
  return [...byDay]
    .map(([day, pains]) => ({ day, pain: median(pains) }))
    .sort((a, b) => a.day - b.day);
}

/**
 * The days from the first to the last, both included. Looked for from the end, as it is the last weeks that are asked
 * for.
 *
 * @param days in their order.
 */
export const within = (days: readonly DayPain[], first: number, last: number): readonly DayPain[] =>
  days.slice(
    days.findLastIndex(({ day }) => day < first) + 1,
    days.findLastIndex(({ day }) => day <= last) + 1,
  );

/** The pain of each day. */
export const painsOf = (days: readonly DayPain[]): readonly number[] =>
  days.map(({ pain }) => pain);
