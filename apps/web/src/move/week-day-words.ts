/** A day of the week plan in a few words. */
import type { DiarySession } from '@unknot/diary';
import type { WeekDay } from '@unknot/engine';
import { weekWords } from '../words/week-words.ts';

export type DayKind = 'done' | 'strength' | 'light' | 'gentle' | 'rest';

/** What the bead of the day looks like. */
export function kindOfDay({ done, planned }: WeekDay): DayKind {
  if (done.length > 0) return 'done';
  return planned ?? 'rest';
}

/** What was done, else what is planned. */
export function dayInShort({ done, planned, fromToday }: WeekDay<DiarySession>): string {
  const [only] = done;
  if (planned !== null && only === undefined) return weekWords.planned[planned];
  if (only === undefined) return fromToday < 0 ? weekWords.rest : weekWords.notPlanned;
  if (done.length > 1) return weekWords.twice(done.length);
  return only.stopSign === undefined
    ? weekWords.done(Math.max(1, Math.round(only.seconds / 60)))
    : weekWords.stopped;
}
