import { describe, expect, it } from 'vitest';
import {
  addHours,
  calendarDay,
  fromEpochMs,
  hoursBetween,
  localDay,
  toEpochMs,
} from './instant.ts';

describe('toEpochMs', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T00:00Z', 0],
    ['1970-01-01T00:00:00.250Z', 250],
    ['1970-01-01T02:00:00+02:00', 0],
    ['1969-12-31T16:00:00-08:00', 0],
    ['2024-02-29T00:00:00Z', 1_709_164_800_000],
    ['1970-01-01T00:00:01.5Z', 1500],
    ['1970-01-01T00:00:00.0129Z', 12],
    ['2000-02-29T00:00:00Z', 951_782_400_000],
    ['0001-01-01T00:00:00Z', -62_135_596_800_000],
    ['0000-02-29T00:00:00Z', -62_162_121_600_000],
    ['2026-12-31T00:00:00Z', 1_798_675_200_000],
  ])('reads %s', (iso, ms) => {
    expect(toEpochMs(iso)).toBe(ms);
  });

  it.each([
    ['no offset', '2026-11-22T02:10:00'],
    ['a date alone', '2026-11-22'],
    ['a space for the T', '2026-11-22 02:10:00Z'],
    ['30 February', '2026-02-30T00:00:00Z'],
    ['29 February of a common year', '2026-02-29T00:00:00Z'],
    ['29 February of a century', '1900-02-29T00:00:00Z'],
    ['31 April', '2026-04-31T00:00:00Z'],
    ['31 June', '2026-06-31T00:00:00Z'],
    ['31 September', '2026-09-31T00:00:00Z'],
    ['31 November', '2026-11-31T00:00:00Z'],
    ['32 December', '2026-12-32T00:00:00Z'],
    ['month 0', '2026-00-10T00:00:00Z'],
    ['month 13', '2026-13-01T00:00:00Z'],
    ['day 0', '2026-01-00T00:00:00Z'],
    ['24 o’clock', '2026-11-22T24:00:00Z'],
    ['minute 60', '2026-11-22T02:60:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['an offset without a colon', '2026-11-22T02:10:00+0200'],
    ['a point and no parts of a second', '2026-11-22T02:10:00.Z'],
    ['a part that is no digit', '2026-11-22T02:10:00.1x0Z'],
    ['a year of three digits', '226-11-22T02:10:00Z'],
    ['a slash for the dash', '2026/11/22T02:10:00Z'],
    ['a slash for the first dash', '2026/11-22T02:10:00Z'],
    ['a slash for the second dash', '2026-11/22T02:10:00Z'],
    ['a slash for the first of two digits', '2026-11-22T/9:10:00Z'],
    ['a slash for the second of two digits', '2026-1/-22T02:10:00Z'],
    ['a point for the colon', '2026-11-22T02.10:00Z'],
    ['an offset without its minutes', '2026-11-22T02:10:00+02'],
    ['an offset with a point for the colon', '2026-11-22T02:10:00+02.00'],
    ['an offset with seconds', '2026-11-22T02:10:00+02:00:00'],
    ['an offset with no sign', '2026-11-22T02:10:00 02:00'],
    ['a minus for a digit', '2026-11--2T02:10:00Z'],
    ['an offset of a day', '2026-11-22T02:10:00+24:00'],
    ['text behind it', '2026-11-22T02:10:00Z and more'],
    ['English', '22 Nov 2026 02:10 GMT'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(toEpochMs(text)).toBeNull();
  });
});

describe('fromEpochMs', () => {
  it('writes UTC with milliseconds', () => {
    expect(fromEpochMs(0)).toBe('1970-01-01T00:00:00.000Z');
  });

  it('reaches as far as ISO 8601', () => {
    expect(fromEpochMs(8.64e15)).toBe('+275760-09-13T00:00:00.000Z');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.65e15])('throws on %d', (ms) => {
    expect(() => fromEpochMs(ms)).toThrow('not a moment in time');
  });
});

describe('addHours', () => {
  it('crosses midnight, months and offsets', () => {
    expect(addHours('2026-10-31T22:00:00Z', 6)).toBe('2026-11-01T04:00:00.000Z');
    expect(addHours('2026-11-01T01:30:00+02:00', -2)).toBe('2026-10-31T21:30:00.000Z');
  });

  it('takes parts of an hour', () => {
    expect(addHours('2026-11-22T00:00:00Z', 0.25)).toBe('2026-11-22T00:15:00.000Z');
  });

  it('throws on what the door should have refused', () => {
    expect(() => addHours('tomorrow', 1)).toThrow('not an instant: tomorrow');
  });
});

describe('hoursBetween', () => {
  it('counts forward and back', () => {
    expect(hoursBetween('2026-11-21T22:00:00Z', '2026-11-22T02:30:00Z')).toBe(4.5);
    expect(hoursBetween('2026-11-22T02:30:00Z', '2026-11-21T22:00:00Z')).toBe(-4.5);
  });

  it('sees the same moment in two offsets', () => {
    expect(hoursBetween('2026-11-22T02:00:00+02:00', '2026-11-22T00:00:00Z')).toBe(0);
  });
});

describe('calendarDay', () => {
  it('is the day where the instant was written', () => {
    expect(calendarDay('2026-11-22T00:30:00+02:00')).toBe('2026-11-22');
    expect(calendarDay('2026-11-21T22:30:00Z')).toBe('2026-11-21');
  });

  it('throws on a day that does not exist', () => {
    expect(() => calendarDay('2026-02-30T00:00:00Z')).toThrow('not an instant');
  });
});

describe('localDay', () => {
  it('counts the days where the instant was written', () => {
    expect(localDay('1970-01-01T23:59:59Z')).toBe(0);
    expect(localDay('1970-01-02T00:30:00+02:00')).toBe(1);
    expect(localDay('1969-12-31T23:30:00-05:00')).toBe(-1);
  });

  it('throws on a day that does not exist', () => {
    expect(() => localDay('2026-02-30T00:00:00Z')).toThrow('not an instant');
  });
});
