import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, nextLocalTime, type Reminder } from './calendar.ts';

const NOW = '2026-11-22T04:10:30.250+02:00';
const OPTIONS = { owner: 'abc-1', now: NOW };
const session: Reminder = {
  id: 'session',
  title: 'Session',
  start: '2026-11-23T08:30',
  minutes: 15,
  everyDays: 2,
};

const unfolded = (file: string): readonly string[] => file.replace(/\r\n[ ]/g, '').split('\r\n');
const unescaped = (text: string): string =>
  text.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('calendarOf', () => {
  it('writes a local time without a zone, and how often it comes back', () => {
    expect(unfolded(calendarOf([session], OPTIONS))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Unknot//Reminders//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:session-abc-1@unknot',
      'DTSTAMP:20261122T021030Z',
      'DTSTART:20261123T083000',
      'DURATION:PT15M',
      'RRULE:FREQ=DAILY;INTERVAL=2',
      'SUMMARY:Session',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Session',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('names a reminder the same in every file of one person, and otherwise for another', () => {
    const uidOf = (owner: string, now: string) =>
      unfolded(calendarOf([session], { owner, now })).find((line) => line.startsWith('UID:'));
    expect(uidOf('abc-1', NOW)).toBe(uidOf('abc-1', '2027-01-01T00:00:00Z'));
    expect(uidOf('abc-1', NOW)).not.toBe(uidOf('abc-2', NOW));
  });

  it('comes once when it does not come back', () => {
    const { everyDays: _, ...once } = session;
    expect(calendarOf([once], OPTIONS)).not.toContain('RRULE');
  });

  it('keeps every line within 75 octets and every text as it was', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(text, text, (title, note) => {
        const file = calendarOf([{ ...session, title, note }], OPTIONS);
        const encoder = new TextEncoder();
        const longest = Math.max(...file.split('\r\n').map((line) => encoder.encode(line).length));
        expect(longest).toBeLessThanOrEqual(75);
        const lines = unfolded(file);
        const read = (name: string) =>
          unescaped(lines.find((line) => line.startsWith(name))?.slice(name.length) ?? '');
        expect(read('SUMMARY:')).toBe(plain(title));
        expect(read('DESCRIPTION:')).toBe(plain(note));
      }),
    );
  });
});

describe('nextLocalTime', () => {
  it('is today while it is still to come, else tomorrow', () => {
    expect(nextLocalTime('2026-11-22T19:59:59+02:00', '20:00')).toBe('2026-11-22T20:00');
    expect(nextLocalTime('2026-11-22T20:00:00+02:00', '20:00')).toBe('2026-11-23T20:00');
    expect(nextLocalTime('2026-12-31T23:10:00-05:00', '08:30')).toBe('2027-01-01T08:30');
  });
});

/** Line ends are one letter; other control characters have no place in a calendar. */
const plain = (text: string): string => text.replace(/\r\n|\r/g, '\n').replace(/[^\n\P{Cc}]/gu, '');
