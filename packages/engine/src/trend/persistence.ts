/** Pain that stays: signs that a clinician should look at it though nothing is worse. */
import { thresholds } from '@unknot/knowledge';
import type { Course } from './course.ts';
import type { Levels } from './levels.ts';
import type { PersistenceSign } from './sign.ts';

/** As able as before. */
const MOST = 10;

/**
 * The signs that hold. `rising` leaves out `persistent-14`, which is about pain that stands still: two weeks into a
 * rise it is the rise that counts.
 *
 * @param activities the mean of the own activities, 0 to 10.
 */
export function persistenceSigns(
  course: Course,
  { start, recent }: Levels,
  rising: boolean,
  activities: number | null,
): readonly PersistenceSign[] {
  if (start === null || recent === null) return [];
  const day = dayOfCourse(course) ?? 0;
  const { pain } = recent;
  const signs: readonly (readonly [PersistenceSign, boolean])[] = [
    [
      'persistent-14',
      !rising && day >= thresholds['persistent-14-days'].value && standsStill(start.pain, pain),
    ],
    [
      'persistent-28',
      day >= thresholds['persistent-28-days'].value &&
        (pain >= thresholds['persistent-28-pain'].value ||
          (activities ?? MOST) <= thresholds['persistent-28-function'].value),
    ],
    [
      'subacute-42',
      day >= thresholds['subacute-42-days'].value && pain > thresholds['recovered-pain'].value,
    ],
    [
      'chronic-84',
      day >= thresholds['chronic-84-days'].value && pain > thresholds['recovered-pain'].value,
    ],
  ];
  return signs.filter(([, holds]) => holds).map(([sign]) => sign);
}

/** Which day of the course it is, counted from 1; `null` before it began. */
export const dayOfCourse = ({ today, start }: Course): number | null =>
  start === null ? null : today - start + 1;

function standsStill(start: number, pain: number): boolean {
  const fall = (start - pain) / start;
  return pain >= thresholds['persistent-14-pain'].value && fall < thresholds['change-share'].value;
}
