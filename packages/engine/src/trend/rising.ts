/** Signs that pain gets worse. */
import { thresholds } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import type { Course } from './course.ts';
import { type DayPain, painsOf, type Rating, within } from './day-pain.ts';
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
  const lastDay = ratings.at(-1)?.day ?? today;
  return ratings.some((onset, index) => {
    if (onset.day < today - WEEK + 1 || onset.day >= lastDay) return false;
    if (hoursBetween(onset.at, now) < hours) return false;
    const bar = barAbove(baseBefore(onset, days));
    return (
      bar !== null &&
      ratings.slice(index).every(({ pain }) => pain >= bar) &&
      !isUsualSwing(days, onset.day, bar)
    );
  });
}

/** The last three logged days before the day of the onset, none older than a week. */
const baseBefore = (onset: Rating, days: readonly DayPain[]): readonly DayPain[] =>
  within(days, onset.day - WEEK, onset.day - 1).slice(-BASE_LOGS);

/** Well above the days before: above their median, and above each of them. `null`: too few. */
function barAbove(base: readonly DayPain[]): number | null {
  if (base.length < BASE_LOGS) return null;
  const pains = painsOf(base);
  return Math.max(
    median(pains) + thresholds['acute-rise'].value,
    Math.max(...pains) + thresholds['acute-above-highest'].value,
  );
}

/** Two spells as high within four weeks, such as weekends of hard work, and one of them as long as this. */
function isUsualSwing(days: readonly DayPain[], onset: number, bar: number): boolean {
  const before = within(days, onset - thresholds['month-days'].value, onset - 1);
  const spells: number[] = [];
  for (const [index, { pain }] of before.entries()) {
    if (pain < bar) continue;
    const goesOn = (before[index - 1]?.pain ?? 0) >= bar;
    if (goesOn) spells.push((spells.pop() ?? 0) + 1);
    else spells.push(1);
  }
  const present = days.filter(({ day }) => day >= onset).length;
  return spells.length >= thresholds['acute-usual-spells'].value && present <= Math.max(...spells);
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
