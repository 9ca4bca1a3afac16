/** Moments in the words and clock of the person's place. */
import type { Instant } from '@unknot/engine';
import { invariant, toEpochMs } from '@unknot/logic';
import { locale as spokenLocale } from '../language/language.ts';
import { words } from '../words/words.ts';

/** How this person writes time. Left out: as the device is set, in the language of the words around it. */
export interface Locale {
  readonly language?: string;
  readonly timeZone?: string;
}

/** The clock time, such as `02:10` or `2:10 AM`. */
export function clockTime(at: Instant, locale: Locale = {}): string {
  return format(at, locale, { timeStyle: 'short' });
}

/** `today at 02:10`, `tomorrow at 02:10`, `on Tuesday, 24 November at 02:10`. */
export function momentInWords(at: Instant, now: Instant, locale: Locale = {}): string {
  const clock = clockTime(at, locale);
  switch (daysApart(now, at, locale)) {
    case 0:
      return words.time.today(clock);
    case 1:
      return words.time.tomorrow(clock);
    case -1:
      return words.time.yesterday(clock);
    default:
      return datedMoment(at, locale);
  }
}

/** The moment with its day, for what may be read later or on paper: `on Tuesday, 24 November at 02:10`. */
export const datedMoment = (at: Instant, locale: Locale = {}): string =>
  words.time.other(dayInWords(at, locale), clockTime(at, locale));

/** The day alone, such as `Tuesday, 24 November`. */
export function dayInWords(at: Instant, locale: Locale = {}): string {
  return format(at, locale, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The day of the week alone, such as `Tuesday`. */
export function weekdayInWords(at: Instant, locale: Locale = {}): string {
  return format(at, locale, { weekday: 'long' });
}

/** The day in few letters, such as `24 Nov`. */
export function shortDay(at: Instant, locale: Locale = {}): string {
  return format(at, locale, { day: 'numeric', month: 'short' });
}

/** Day, year and clock, for what is read long after. */
export const momentOnPaper = (at: Instant, locale: Locale = {}): string =>
  format(at, locale, { dateStyle: 'long', timeStyle: 'short' });

/** Day and clock in few letters, for lists and tables. */
export function shortMoment(at: Instant, locale: Locale = {}): string {
  return `${shortDay(at, locale)}, ${clockTime(at, locale)}`;
}

/** Calendar days from `from` to `to` on the person's calendar; negative when `to` is earlier. */
function daysApart(from: Instant, to: Instant, locale: Locale): number {
  return Math.round((midnight(to, locale) - midnight(from, locale)) / 86_400_000);
}

/** The person's calendar day as a UTC midnight, so that days can be subtracted without clock changes. */
function midnight(at: Instant, { timeZone }: Locale): number {
  const day = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone && { timeZone }),
  });
  return Date.parse(`${day.format(epochMs(at))}T00:00Z`);
}

function format(at: Instant, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const { language = spokenLocale(), timeZone } = locale;
  return new Intl.DateTimeFormat(language, { ...options, ...(timeZone && { timeZone }) }).format(
    epochMs(at),
  );
}

function epochMs(at: Instant): number {
  const ms = toEpochMs(at);
  invariant(ms !== null, `not an instant: ${at}`);
  return ms;
}
