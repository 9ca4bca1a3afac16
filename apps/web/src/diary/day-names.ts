/** Days by their number, in the words of the person's place. */
import { fromEpochMs } from '@unknot/logic';
import { locale } from '../language/language.ts';
import { diaryWords } from '../words/diary-words.ts';

const MS_PER_DAY = 86_400_000;
/** Over more than this the year says more than the day. */
const LONG_AGO = 300;

/** Making a format takes longer than all else, so each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale()} ${Object.entries(options)}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(day * MS_PER_DAY);
}

/** `2026-11-24`, as the instants of that day begin. */
export const isoDay = (day: number): string => fromEpochMs(day * MS_PER_DAY).slice(0, 10);

/** `Tuesday, 24 November`. */
const dayName = (day: number): string =>
  format(day, { weekday: 'long', day: 'numeric', month: 'long' });

/** `24 Nov`, or `Nov 2019` where that is long before `today`. */
export const dayLabel = (day: number, today: number): string =>
  today - day > LONG_AGO
    ? format(day, { month: 'short', year: 'numeric' })
    : format(day, { day: 'numeric', month: 'short' });

/** One day, or `24 Nov to 3 Dec`. */
export function daysName(first: number, last: number, today: number): string {
  if (first === last) return dayName(first);
  const short = (day: number) =>
    format(day, {
      day: 'numeric',
      month: 'short',
      ...(today - day > LONG_AGO && { year: 'numeric' }),
    });
  return diaryWords.timeline.spanOf(short(first), short(last));
}

/** `November 2026`, of a month written `2026-11`. */
export const monthName = (month: string): string =>
  format(Date.parse(`${month}-15T00:00Z`) / MS_PER_DAY, { month: 'long', year: 'numeric' });
