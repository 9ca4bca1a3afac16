/** When an episode begins and when it seems to be over: from onset to 0 or 1 of 10 on 7 days running. */
import type { DiaryState } from '@unknot/diary';
import type { Triage } from '@unknot/engine';
import { addHours, calendarDay } from '@unknot/logic';
import type { NewEvent } from './diary-store.ts';

const RECOVERED_PAIN = 1;
const RECOVERED_DAYS = 7;

/**
 * The event that opens an episode when a check is finished, dated at the onset the person told; `null` when one
 * is open already.
 */
export function episodeToStart(diary: DiaryState, now: string): NewEvent | null {
  if (hasOpenEpisode(diary)) return null;
  const daysAgo = diary.facts['days-since-onset'];
  const onset = typeof daysAgo === 'number' ? daysBefore(now, daysAgo) : calendarDay(now);
  return { type: 'episode-started', date: onset };
}

/** Is an episode open, and was every rating of the last 7 days, one a day at least, 0 or 1? */
export function seemsOver(diary: DiaryState, now: string): boolean {
  if (!hasOpenEpisode(diary)) return false;
  const days = Array.from({ length: RECOVERED_DAYS }, (_, ago) => daysBefore(now, ago));
  return days.every((day) => {
    const ratings = diary.checkIns.filter(
      ({ at, pain }) => pain !== null && calendarDay(at) === day,
    );
    return ratings.length > 0 && ratings.every(({ pain }) => Number(pain) <= RECOVERED_PAIN);
  });
}

/** Was a danger check ever gone through to its end? Only then is there a "today" to show. */
export const hasFinishedCheck = (
  { episodes }: Pick<DiaryState, 'episodes'>,
  { disposition }: Pick<Triage, 'disposition'>,
): boolean => disposition !== 'undecided' || episodes.length > 0;

/** Did the person say that it is over? Where no course was ever begun, nobody did. */
export const isOver = ({ episodes }: Pick<DiaryState, 'episodes'>): boolean =>
  episodes.at(-1)?.end !== undefined;

/** Is a course of pain going on? */
const hasOpenEpisode = ({ episodes }: Pick<DiaryState, 'episodes'>): boolean =>
  episodes.length > 0 && episodes.at(-1)?.end === undefined;

/** The calendar day `days` before that of `now`. Counted from noon, so that no change of the clocks shifts it. */
function daysBefore(now: string, days: number): string {
  return calendarDay(addHours(`${calendarDay(now)}T12:00:00Z`, -24 * days));
}
