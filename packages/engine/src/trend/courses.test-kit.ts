/** Courses for the tests of the trend, logged once a day. */
import { addHours } from '@unknot/logic';
import type { Course } from './course.ts';
import type { DayPain, Rating } from './day-pain.ts';

const FIRST_DAY = 100;
const FIRST_NOON = addHours('1970-01-01T12:00:00Z', FIRST_DAY * 24);

/** A course rated at noon of each day, now being the last evening; `null` is a day without a rating. */
export function courseOf(...pains: readonly (number | null)[]): Course {
  const ratings = pains.flatMap((pain, index): readonly Rating[] =>
    pain === null
      ? []
      : [{ at: addHours(FIRST_NOON, 24 * index), ms: 0, day: FIRST_DAY + index, pain }],
  );
  const days = ratings.map(({ day, pain }): DayPain => ({ day, pain }));
  const today = FIRST_DAY + pains.length - 1;
  const now = addHours(FIRST_NOON, 24 * (pains.length - 1) + 12 - 1 / 60);
  return { now, today, ratings, logged: days, days, start: days[0]?.day ?? null };
}

/** The same pain on so many days. */
export const repeated = (pain: number | null, days: number): readonly (number | null)[] =>
  Array.from({ length: days }, () => pain);
