/** Whether it is time for the questions of the week. */
import type { CheckIn, Instant } from '@unknot/engine';
import { localDay } from '@unknot/logic';
import type { DiaryEntries } from './entry-types.ts';

const WEEK_DAYS = 7;

/** Does the entry hold an answer to the questions of the week? */
const isWeekly = ({ activities, weekCheck, change }: CheckIn): boolean =>
  activities !== undefined || weekCheck !== undefined || change !== undefined;

/**
 * Due while an episode goes on, a week after the last answers; for the first time on the day after the
 * first entry, so that the first night is left alone.
 */
export function weekIsDue(
  { checkIns, doses, remedies, episodes }: DiaryEntriesOfWeek,
  now: Instant,
): boolean {
  const current = episodes.at(-1);
  if (current === undefined || current.end !== undefined) return false;
  const today = localDay(now);
  const answered = checkIns.filter(isWeekly).map(({ at }) => localDay(at));
  if (answered.length > 0) return today - Math.max(...answered) >= WEEK_DAYS;
  return [...checkIns, ...doses, ...remedies].some(({ at }) => localDay(at) < today);
}

type DiaryEntriesOfWeek = Pick<DiaryEntries, 'checkIns' | 'doses' | 'remedies' | 'episodes'>;
