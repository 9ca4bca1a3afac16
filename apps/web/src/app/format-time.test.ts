import { describe, expect, it } from 'vitest';
import { toLocalInstant } from './clock.ts';
import { clockTime, momentInWords } from './format-time.ts';

const berlin = { language: 'en-GB', timeZone: 'Europe/Berlin' };
const newYork = { language: 'en-US', timeZone: 'America/New_York' };

describe('momentInWords', () => {
  it.each([
    ['2026-11-22T02:10:00Z', '2026-11-22T01:00:00Z', 'today at 03:10'],
    ['2026-11-22T23:30:00Z', '2026-11-22T12:00:00Z', 'tomorrow at 00:30'],
    ['2026-11-21T22:30:00Z', '2026-11-21T23:30:00Z', 'yesterday at 23:30'],
    ['2026-11-25T08:00:00+01:00', '2026-11-22T12:00:00Z', 'on Wednesday 25 November at 08:00'],
  ])('%s seen at %s is %s in Berlin', (at, now, expected) => {
    expect(momentInWords(at, now, berlin)).toBe(expected);
  });

  it('counts calendar days over a change of the clocks', () => {
    // 25 October 2026 has 25 hours in Berlin.
    expect(momentInWords('2026-10-26T00:30:00+01:00', '2026-10-25T00:30:00+02:00', berlin)).toBe(
      'tomorrow at 00:30',
    );
  });
});

describe('clockTime', () => {
  it('follows the habits of the place', () => {
    expect(clockTime('2026-11-22T19:05:00Z', newYork)).toMatch(/^2:05\sPM$/);
    expect(clockTime('2026-11-22T19:05:00Z', berlin)).toBe('20:05');
  });
});

describe('toLocalInstant', () => {
  it('keeps the moment', () => {
    const date = new Date('2026-11-22T02:10:30.500Z');
    expect(Date.parse(toLocalInstant(date))).toBe(date.getTime());
    expect(toLocalInstant(date)).toMatch(/^2026-11-2\dT\d\d:\d\d:30\.500[+-]\d\d:\d\d$/);
  });
});
