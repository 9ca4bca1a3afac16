import { describe, expect, it } from 'vitest';
import { isDay, isInstant, timeOf } from './instant.ts';

describe('isInstant', () => {
  it.each(['2026-11-22T02:10:00Z', '2026-11-22T02:10:00.123+05:45', '2024-02-29T00:00Z'])(
    'takes %s',
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  it.each([
    '2026-11-22',
    '2026-11-22T02:10:00',
    '2026-02-29T00:00Z',
    'yesterday',
    '2026-11-22T02:10:00.000000000000001Z',
  ])('refuses %s', (text) => {
    expect(isInstant(text)).toBe(false);
  });
});

describe('isDay', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-1-1', false],
    ['2026-11-22T02:10:00Z', false],
    ['', false],
  ])('of %j is %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('timeOf', () => {
  it('is the same for one moment in two offsets', () => {
    expect(timeOf('2026-11-22T02:10:00+01:00')).toBe(timeOf('2026-11-22T01:10:00Z'));
  });

  it('throws for what was never parsed', () => {
    expect(() => timeOf('soon')).toThrow('not an instant');
  });
});
