/** Whether there is enough to lose for a reminder. */
import type { DiaryState } from '@unknot/diary';
import { hoursBetween, toEpochMs } from '@unknot/logic';

const ENOUGH_TO_LOSE = 5;
/** Some browsers clear a site that was not opened for a week. */
const WEEK_HOURS = 7 * 24;

export function backupIsDue(
  { checkIns, doses, settings }: Pick<DiaryState, 'checkIns' | 'doses' | 'settings'>,
  now: string,
): boolean {
  if (checkIns.length + doses.length < ENOUGH_TO_LOSE) return false;
  const last = settings['last-backup'];
  if (typeof last !== 'string' || toEpochMs(last) === null) return true;
  return hoursBetween(last, now) >= WEEK_HOURS;
}
