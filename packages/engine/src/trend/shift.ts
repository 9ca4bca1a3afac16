/** Has pain moved, and which way? The same three comparisons serve rising and easing. */
import { thresholds } from '@unknot/knowledge';
import type { Course } from './course.ts';
import { painsOf, within } from './day-pain.ts';
import type { Level, Levels } from './levels.ts';
import { dominance } from './order-statistics.ts';
import { slopeOf } from './slope.ts';

/** 1: up, -1: down, 0: neither. */
export type Shift = -1 | 0 | 1;

/** From the week before to the last week, most days agreeing, and still so in the last three logged days. */
export function weekShift({ weekBefore, lastWeek, latest }: Levels): Shift {
  if (weekBefore === null || lastWeek === null || latest === null) return 0;
  const shift = shiftBetween(weekBefore, lastWeek);
  return staysOff(weekBefore, latest, shift) ? shift : 0;
}

/**
 * From the first three logged days of a young course to the last three. So few days say something only when each of
 * the later ones lies beyond each of the earlier ones.
 */
export function startShift({ today }: Course, { start, latest, lastWeek }: Levels): Shift {
  if (start === null || latest === null || lastWeek === null) return 0;
  if (start.days.some(({ day }) => today - day >= thresholds['early-days'].value)) return 0;
  return shiftBetween(start, latest, 1);
}

/** A drift too slow for the weeks to show: by the slope over four weeks, not yet come to rest. */
export function slowShift({ days, today }: Course, levels: Levels): Shift {
  const { start, lastWeek, weekBefore, latest } = levels;
  const month = within(days, today - thresholds['month-days'].value + 1, today);
  const span = (month.at(-1)?.day ?? 0) - (month[0]?.day ?? 0);
  if (month.length < thresholds['slow-logs'].value) return 0;
  if (span < thresholds['slow-span-days'].value) return 0;
  if (start === null || lastWeek === null || latest === null) return 0;
  const { perDay, agreement } = slopeOf(month);
  const shift = signOf(perDay);
  const drifts =
    Math.abs(perDay) * span >= thresholds.change.value &&
    agreement * shift >= thresholds['slow-agreement'].value;
  const moves =
    weekBefore === null ||
    (lastWeek.pain - weekBefore.pain) * shift >= thresholds['slow-week-change'].value;
  return drifts && moves && staysOff(start, latest, shift) ? shift : 0;
}

/** From one level to the other, when the step is more than measuring and the days agree on it. */
export function shiftBetween(
  from: Level,
  to: Level,
  leastAgreement = thresholds['week-agreement'].value,
): Shift {
  const shift = signOf(to.pain - from.pain);
  const agreement = dominance(painsOf(from.days), painsOf(to.days)) * shift;
  return counts(from.pain, to.pain) && agreement >= leastAgreement ? shift : 0;
}

/** 2 points, or 30 % and 1.5 points. */
function counts(from: number, to: number): boolean {
  const change = Math.abs(to - from);
  const byShare = Math.max(
    thresholds['change-share'].value * from,
    thresholds['change-share-least'].value,
  );
  return change >= Math.min(thresholds.change.value, byShare);
}

const staysOff = (from: Level, latest: Level, shift: Shift): boolean =>
  (latest.pain - from.pain) * shift >= thresholds['still-there'].value;

function signOf(change: number): Shift {
  if (change === 0) return 0;
  return change > 0 ? 1 : -1;
}
