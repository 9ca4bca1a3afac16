/** Whether a session is under way. */
import type { DiaryEntries } from '@unknot/diary';
import type { Instant } from '@unknot/engine';
import { hoursBetween } from '@unknot/logic';

/** After this long, a session that was begun is no longer the first thing to offer. */
const RUNS_HOURS = 12;

/** Was a session begun, not ended, and gone on with lately? An older one is kept, and asked about when Move is opened. */
export const sessionRuns = (
  { runningSession }: Pick<DiaryEntries, 'runningSession'>,
  now: Instant,
): boolean => runningSession !== null && hoursBetween(runningSession.lastAt, now) < RUNS_HOURS;
