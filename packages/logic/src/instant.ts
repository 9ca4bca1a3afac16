/** Arithmetic on instants: ISO 8601 text in, ISO 8601 text out. It never asks what time it is now. */
import { invariant } from './invariant.ts';

const MS_PER_HOUR = 3_600_000;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/**
 * Milliseconds since 1970-01-01T00:00Z, or `null` when `iso` is not an instant: it needs a date of the
 * calendar, a time, and `Z` or an offset. Without an offset nobody could tell which moment is meant.
 */
export function toEpochMs(iso: string): number | null {
  const end = endOfTime(iso);
  const ms = dayOf(iso) * MS_PER_DAY + timeMs(iso, end) - offsetMs(iso, end);
  return Number.isNaN(ms) ? null : ms;
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
  // A diary is measured against one moment, so that moment is read once.
  if (to !== latestTo.iso) latestTo = { iso: to, ms: parsed(to) };
  return (latestTo.ms - parsed(from)) / MS_PER_HOUR;
}

let latestTo = { iso: '1970-01-01T00:00:00Z', ms: 0 };

/**
 * The day as `YYYY-MM-DD` where it was written: in the instant's own offset, so that 00:30 at night belongs to the
 * person's new day and not to the one in Greenwich.
 */
export function calendarDay(iso: string): string {
  parsed(iso);
  return iso.slice(0, 10);
}

/** The day where it was written, in days since 1970-01-01: {@link calendarDay} as a number. */
export function localDay(iso: string): number {
  const day = dayOf(iso);
  invariant(!Number.isNaN(day), `not an instant: ${iso}`);
  return day;
}

/** For instants that were parsed at the door; anything else is a defect. */
function parsed(iso: string): number {
  const ms = toEpochMs(iso);
  invariant(ms !== null, `not an instant: ${iso}`);
  return ms;
}

/*
 * A diary of years is tens of thousands of instants, each read several times. So they are read digit by
 * digit, each part `NaN` where it is not what it should be: six times as fast as a pattern and `Date.parse`.
 */

const [DASH, COLON, POINT, PLUS, T, Z] = [...'-:.+TZ'].map((sign) => sign.charCodeAt(0));
const ZERO = 48;

/** Where seconds and their parts end, and the offset begins. */
function endOfTime(iso: string): number {
  if (iso.charCodeAt(16) !== COLON) return 16;
  if (iso.charCodeAt(19) !== POINT) return 19;
  let end = 20;
  while (isDigit(iso.charCodeAt(end))) end += 1;
  return end === 20 ? Number.NaN : end;
}

/** Days since 1970-01-01 of the date it begins with, by the calendar of today, also before there was one. */
function dayOf(iso: string): number {
  const year = 100 * twoDigits(iso, 0, 99) + twoDigits(iso, 2, 99);
  const month = twoDigits(iso, 5, 12);
  const date = twoDigits(iso, 8, 31);
  const first = firstOf(year, month);
  const fits = date <= SHORTEST_MONTH || first + date <= firstOf(year, month + 1);
  const isDate = iso.charCodeAt(4) === DASH && iso.charCodeAt(7) === DASH && date >= 1 && fits;
  return isDate ? first + date - 1 : Number.NaN;
}

const SHORTEST_MONTH = 28;

/** The day on which `month` begins; month 13 is the next January. `NaN` when there is no such month. */
function firstOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const before = DAYS_BEFORE[month - 1] ?? Number.NaN;
  return firstOfYear(year) + before + (isLeap && month > 2 ? 1 : 0);
}

/** Days before each month of a common year, and at its end. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

const firstOfYear = (year: number): number =>
  365 * (year - 1970) + leapDaysBefore(year) - LEAP_DAYS_BEFORE_1970;

/** Those since the year 0, which had one itself. */
const leapDaysBefore = (year: number): number =>
  Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);

const LEAP_DAYS_BEFORE_1970 = leapDaysBefore(1970);

/** From the `T` up to `end`; more than milliseconds are cut off. */
function timeMs(iso: string, end: number): number {
  if (iso.charCodeAt(10) !== T || iso.charCodeAt(13) !== COLON) return Number.NaN;
  const minutes = 60 * twoDigits(iso, 11, 23) + twoDigits(iso, 14, 59);
  const seconds = end === 16 ? 0 : twoDigits(iso, 17, 59);
  let parts = 0;
  for (let at = 20; at < 23; at += 1)
    parts = 10 * parts + (at < end ? iso.charCodeAt(at) - ZERO : 0);
  return minutes * MS_PER_MINUTE + 1000 * seconds + parts;
}

/** The rest from `end` on: `Z`, or hours and minutes ahead of it. */
function offsetMs(iso: string, end: number): number {
  const sign = iso.charCodeAt(end);
  if (sign === Z) return iso.length === end + 1 ? 0 : Number.NaN;
  const isOffset = iso.charCodeAt(end + 3) === COLON && iso.length === end + 6;
  if (!isOffset || (sign !== PLUS && sign !== DASH)) return Number.NaN;
  const minutes = 60 * twoDigits(iso, end + 1, 23) + twoDigits(iso, end + 4, 59);
  return (sign === PLUS ? 1 : -1) * minutes * MS_PER_MINUTE;
}

function twoDigits(text: string, at: number, most: number): number {
  const [tens, ones] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  const value = 10 * (tens - ZERO) + ones - ZERO;
  return isDigit(tens) && isDigit(ones) && value <= most ? value : Number.NaN;
}

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;
