/** The levels of pain that a course is judged by. */
import { thresholds } from '@unknot/knowledge';
import type { Course } from './course.ts';
import { type DayPain, painsOf, within } from './day-pain.ts';
import { median } from './order-statistics.ts';

/** A few days and the median of their pain. */
export interface Level {
  readonly days: readonly DayPain[];
  readonly pain: number;
}

/** Each is `null` while too few days are logged. */
export interface Levels {
  /** The first three logged days of the course. */
  readonly start: Level | null;
  /** The last seven days, with four logged or more. */
  readonly lastWeek: Level | null;
  /** The seven days before, with four logged or more. */
  readonly weekBefore: Level | null;
  /** The last three logged days. */
  readonly latest: Level | null;
  /** The last week; where it is logged too thinly, the last three logged days of two weeks. */
  readonly recent: Level | null;
}

const START_LOGS = thresholds['start-logs'].value;
const WEEK_LOGS = thresholds['week-logs'].value;
const WEEK = thresholds['week-days'].value;

/** The levels of `course` today. */
export function levelsOf({ days, start, today }: Course): Levels {
  const sinceStart = days.filter(({ day }) => day >= (start ?? day));
  const lastWeek = levelOf(within(days, today - WEEK + 1, today), WEEK_LOGS);
  const fortnight = within(days, today - 2 * WEEK + 1, today);
  return {
    start: levelOf(sinceStart.slice(0, START_LOGS), START_LOGS),
    lastWeek,
    weekBefore: levelOf(within(days, today - 2 * WEEK + 1, today - WEEK), WEEK_LOGS),
    latest: levelOf(days.slice(-START_LOGS), START_LOGS),
    recent: lastWeek ?? levelOf(fortnight.slice(-START_LOGS), START_LOGS),
  };
}

const levelOf = (days: readonly DayPain[], fewest: number): Level | null =>
  days.length < fewest ? null : { days, pain: median(painsOf(days)) };
