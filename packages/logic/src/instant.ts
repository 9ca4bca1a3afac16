/** Arithmetic on instants: ISO 8601 text in, ISO 8601 text out. It never asks what time it is now. */
import { invariant } from './invariant.ts';

const ISO_INSTANT =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const MS_PER_HOUR = 3_600_000;

/**
 * Milliseconds since 1970-01-01T00:00Z, or `null` when `iso` is not an instant: it needs a date of the
 * calendar, a time, and `Z` or an offset. Without an offset nobody could tell which moment is meant.
 */
export function toEpochMs(iso: string): number | null {
  return ISO_INSTANT.test(iso) && isCalendarDate(iso.slice(0, 10)) ? Date.parse(iso) : null;
}

/** The instant as ISO 8601 in UTC with milliseconds. Throws when `ms` is beyond what ISO 8601 can write. */
export function fromEpochMs(ms: number): string {
  invariant(Math.abs(ms) <= 8.64e15, `not a moment in time: ${ms}`);
  return new Date(ms).toISOString();
}

/** `hours` later (earlier when negative, parts of an hour allowed), in UTC. */
export function addHours(iso: string, hours: number): string {
  return fromEpochMs(parsed(iso) + Math.round(hours * MS_PER_HOUR));
}

/** Hours from `from` to `to`; negative when `to` is earlier. */
export function hoursBetween(from: string, to: string): number {
  return (parsed(to) - parsed(from)) / MS_PER_HOUR;
}

/**
 * The day as `YYYY-MM-DD` where it was written: in the instant's own offset, so that 00:30 at night belongs to the
 * person's new day and not to the one in Greenwich.
 */
export function calendarDay(iso: string): string {
  parsed(iso);
  return iso.slice(0, 10);
}

/** For instants that were parsed at the door; anything else is a defect. */
function parsed(iso: string): number {
  const ms = toEpochMs(iso);
  invariant(ms !== null, `not an instant: ${iso}`);
  return ms;
}

/** `Date.parse` would read 30 February as 2 March. */
function isCalendarDate(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
