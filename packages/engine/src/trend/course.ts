/** The course: the ratings that belong to what the person has now, and the day it began. */
import { thresholds } from '@unknot/knowledge';
import { addHours, hoursBetween } from '@unknot/logic';
import type { CheckIn, Episode, Instant } from '../patient-case.ts';
import { type DayPain, dailyPain, dayOf, type Rating } from './day-pain.ts';
import { flaresOf } from './flares.ts';
import { begunEpisodes } from './marked-episodes.ts';
import { ratingsUpTo } from './ratings.ts';

export interface Course {
  readonly now: Instant;
  readonly today: number;
  /** All ratings up to now, the earliest first. */
  readonly ratings: readonly Rating[];
  /** All logged days up to now, the earliest first. */
  readonly logged: readonly DayPain[];
  /** Those of them that can be compared with each other. */
  readonly days: readonly DayPain[];
  /** Its first day; `null` when nothing is logged and no episode goes on. */
  readonly start: number | null;
}

/** What of the diary belongs together at `now`. Later entries do not exist yet. */
export function courseOf(
  checkIns: readonly CheckIn[],
  episodes: readonly Episode[],
  now: Instant,
): Course {
  const ratings = ratingsUpTo(now, checkIns);
  const today = todayOf(now, ratings);
  const from = markedStart(episodes, today);
  const logged = dailyPain(ratings);
  const since = logged.filter(({ day }) => day >= (from?.firstDay ?? day));
  const days = from?.goesOn ? since : afterPainFree(afterLastBreak(since));
  const start = from?.goesOn ? from.firstDay : observedStart(days);
  return { now, today, ratings, logged, days, start };
}

/**
 * The day it is for the person: `now` may be written in UTC, so it is read in the offset of the last rating. After a
 * journey west that rating can bear a later day.
 */
function todayOf(now: Instant, ratings: readonly Rating[]): number {
  const last = ratings.at(-1);
  if (last === undefined) return dayOf(now);
  const offset = hoursBetween(last.at, last.at.replace(/(?:Z|[+-]\d\d:\d\d)$/, 'Z'));
  const local = dayOf(addHours(now, offset));
  return ratings.reduce((latest, { day }) => Math.max(latest, day), local);
}

/** From where the person's own marks let the course begin: the open episode, or the day after the last one. */
function markedStart(
  episodes: readonly Episode[],
  today: number,
): { readonly firstDay: number; readonly goesOn: boolean } | null {
  const last = begunEpisodes(episodes, today).at(-1);
  if (last === undefined) return null;
  return last.end !== null && last.end <= today
    ? { firstDay: last.end + 1, goesOn: false }
    : { firstDay: last.start, goesOn: true };
}

/** Without marks, ratings from before a long silence may belong to something else. */
function afterLastBreak(days: readonly DayPain[]): readonly DayPain[] {
  const resumed = days.findLastIndex(
    ({ day }, index) =>
      day - (days[index - 1]?.day ?? day) >= thresholds['course-break-days'].value,
  );
  return days.slice(Math.max(resumed, 0));
}

/** A new spell after two weeks without pain is one of its own: nothing before it is compared. */
function afterPainFree(days: readonly DayPain[]): readonly DayPain[] {
  const flare = flaresOf(days).findLast(
    ({ afterRecovery, quietDays }) =>
      afterRecovery && quietDays >= thresholds['pain-free-days'].value,
  );
  return flare === undefined ? days : days.filter(({ day }) => day >= flare.start);
}

/** Without marks, the course begins with its first log, or with the last flare after a recovery. */
function observedStart(days: readonly DayPain[]): number | null {
  const flare = flaresOf(days).at(-1);
  return flare?.afterRecovery ? flare.start : (days[0]?.day ?? null);
}
