/**
 * Reminders as a calendar file (RFC 5545). Times are local without a zone, so that eight in the morning stays eight in
 * the morning wherever the person is.
 */
import { addHours, calendarDay, fromEpochMs, toEpochMs } from '@unknot/logic';

/** One reminder, at a local time. */
export interface Reminder {
  /** Names it within one person's calendar: the same id replaces the reminder of an older file. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** `YYYY-MM-DDThh:mm`, where the person is. */
  readonly start: string;
  readonly minutes: number;
  /** Comes back every so many days; left out: once. */
  readonly everyDays?: number;
}

interface CalendarOptions {
  /** Whose reminders these are; tells the calendars of two people apart. */
  readonly owner: string;
  /** When the file was written, an instant. */
  readonly now: string;
}

/** The file. */
export function calendarOf(reminders: readonly Reminder[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Unknot//Reminders//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...reminders.flatMap((reminder) => eventOf(reminder, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * The next time the clock of the person shows `time`.
 *
 * @param now in local time with its offset.
 * @param time `hh:mm`.
 */
export function nextLocalTime(now: string, time: string): string {
  const today = calendarDay(now);
  const isAhead = time > now.slice(11, 16);
  const day = isAhead ? today : calendarDay(addHours(`${today}T12:00:00Z`, 24));
  return `${day}T${time}`;
}

function eventOf(reminder: Reminder, { owner, now }: CalendarOptions): readonly string[] {
  const { id, title, note, start, minutes, everyDays } = reminder;
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${owner}@unknot`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${start.replace(/[-:]/g, '')}00`,
    `DURATION:PT${minutes}M`,
    ...(everyDays === undefined ? [] : [`RRULE:FREQ=DAILY;INTERVAL=${everyDays}`]),
    `SUMMARY:${escaped(title)}`,
    ...(note === undefined ? [] : [`DESCRIPTION:${escaped(note)}`]),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** `20261122T021000Z`. */
const utc = (at: string): string =>
  `${fromEpochMs(toEpochMs(at) ?? Number.NaN)
    .slice(0, 19)
    .replace(/[-:]/g, '')}Z`;

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

const MOST_OCTETS = 75;

/** Lines of at most 75 octets, the next one begun with a blank; no letter is cut in two. */
function folded(line: string): string {
  let length = 0;
  let text = '';
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (length + octets > MOST_OCTETS) {
      text += '\r\n ';
      length = 1;
    }
    text += letter;
    length += octets;
  }
  return text;
}

/** How long a letter is in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
