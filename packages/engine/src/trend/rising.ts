/** Signs that pain gets worse. */
import { thresholds } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import type { Course } from './course.ts';
import { type DayPain, painsOf, type Rating } from './day-pain.ts';
import type { Levels } from './levels.ts';
import { median } from './order-statistics.ts';
import { slowShift, startShift, weekShift } from './shift.ts';
import type { RisingSign } from './sign.ts';
import { risesThinly } from './thin-rise.ts';

const WEEK = thresholds['week-days'].value;
const BASE_LOGS = thresholds['start-logs'].value;

/** The signs that hold, the most pressing first. */
export function risingSigns(course: Course, levels: Levels): readonly RisingSign[] {
  const signs: readonly (readonly [RisingSign, boolean])[] = [
    ['worse-acute', risesAcutely(course, thresholds['acute-hours'].value)],
    ['worse-acute-48', risesAcutely(course, thresholds['acute-stays-hours'].value)],
    ['worse-trend', weekShift(levels) === 1],
    ['worse-run', risesInARow(course, levels)],
    ['worse-since-start', startShift(course, levels) === 1],
    ['worse-slowly', slowShift(course, levels) === 1],
    ['worse-lately', risesThinly(course, levels)],
  ];
  return signs.filter(([, holds]) => holds).map(([sign]) => sign);
}

/** Did a rise begin within the last week that has gone on for so long, on two days at least? */
function risesAcutely({ ratings, days, now, today }: Course, hours: number): boolean {
  const first = days[0]?.day;
  const last = ratings.at(-1);
  if (first === undefined || last === undefined) return false;
  return ratings.some(
    (onset, index) =>
      onset.day >= Math.max(first, today - WEEK + 1) &&
      onset.day < last.day &&
      hoursBetween(onset.at, now) >= hours &&
      isAbove(baseBefore(onset, days), ratings.slice(index)),
  );
}

/** The last three logged days before the day of the onset, none older than a week. */
const baseBefore = (onset: Rating, days: readonly DayPain[]): readonly DayPain[] =>
  days
    .filter(({ day }) => day < onset.day)
    .slice(-BASE_LOGS)
    .filter(({ day }) => onset.day - day <= WEEK);

/** Is every rating since the onset well above the days before: above their median, and above each of them? */
function isAbove(base: readonly DayPain[], ratings: readonly Rating[]): boolean {
  if (base.length < BASE_LOGS) return false;
  const pains = painsOf(base);
  const bar = Math.max(
    median(pains) + thresholds['acute-rise'].value,
    Math.max(...pains) + thresholds['acute-above-highest'].value,
  );
  return ratings.every(({ pain }) => pain >= bar);
}

/** The young course's own sign: rises in a row up to the last log, and above its first day. */
function risesInARow({ days }: Course, { weekBefore }: Levels): boolean {
  const rises = thresholds['early-rises'].value;
  const run = days.slice(-rises - 1);
  const [first, last] = [days[0], days.at(-1)];
  if (weekBefore !== null || run.length <= rises || !first || !last) return false;
  const rising = run.slice(1).every((to, index) => risesSoon(run[index], to));
  return rising && last.pain - first.pain >= thresholds.change.value;
}

const risesSoon = (from: DayPain | undefined, to: DayPain): boolean =>
  from !== undefined && to.pain > from.pain && to.day - from.day < thresholds['gap-days'].value;
