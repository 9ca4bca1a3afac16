/** When the pain was rated last: where the next step depends on it, an old number will not do. */
import type { DiaryState } from '@unknot/diary';
import { hoursBetween } from '@unknot/logic';

/** The newest rating still speaks for now. */
const FRESH_HOURS = 12;

/** Was the pain rated in the log, or answered in the check, within half a day before `now`? */
export function isPainFresh(
  { checkIns, answeredAt }: Pick<DiaryState, 'checkIns' | 'answeredAt'>,
  now: string,
): boolean {
  const logged = checkIns.findLast(({ pain }) => pain !== null)?.at;
  return [logged, answeredAt['pain-now']].some((at) => {
    if (at === undefined) return false;
    const hours = hoursBetween(at, now);
    return hours >= 0 && hours < FRESH_HOURS;
  });
}
