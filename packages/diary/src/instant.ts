/** Moments and days as the diary writes them. */
import { invariant, toEpochMs } from '@unknot/logic';

/** Longest instant taken in: nanoseconds and an offset. */
const MAX_LENGTH = 35;

/** Whether `text` is an instant: a day of the calendar, a time, and `Z` or an offset. */
export const isInstant = (text: string): boolean =>
  text.length <= MAX_LENGTH && toEpochMs(text) !== null;

/** Whether `text` is a day of the calendar, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => toEpochMs(`${text}T00:00Z`) !== null;

/** Milliseconds since 1970 of an instant that was parsed at the door. */
export function timeOf(at: string): number {
  const time = toEpochMs(at);
  invariant(time !== null, `not an instant: ${at}`);
  return time;
}
