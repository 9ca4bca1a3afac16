/** Signs that pain gets better. */
import { thresholds } from '@unknot/knowledge';
import type { Course } from './course.ts';
import type { Levels } from './levels.ts';
import { shiftBetween, slowShift, startShift, weekShift } from './shift.ts';
import type { EasingSign } from './sign.ts';

/** The signs that hold. */
export function easingSigns(course: Course, levels: Levels): readonly EasingSign[] {
  const signs: readonly (readonly [EasingSign, boolean])[] = [
    ['better-trend', weekShift(levels) === -1],
    ['better-since-start', startShift(course, levels) === -1],
    ['better-slowly', slowShift(course, levels) === -1],
    ['eased', hasEased(course, levels)],
  ];
  return signs.filter(([, holds]) => holds).map(([sign]) => sign);
}

/** A fall that has come to rest low enough not to be persistent. Months later it is no news any more. */
function hasEased({ today }: Course, { start, weekBefore, lastWeek }: Levels): boolean {
  if (start === null || lastWeek === null) return false;
  return (
    start.days.every(({ day }) => today - day < thresholds['month-days'].value) &&
    lastWeek.pain < thresholds['persistent-28-pain'].value &&
    lastWeek.pain <= (weekBefore?.pain ?? start.pain) &&
    shiftBetween(start, lastWeek) === -1
  );
}
