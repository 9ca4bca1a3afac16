import { describe, expect, it } from 'vitest';
import { dailyPain, dayNumber, type Rating, within } from './day-pain.ts';

const rating = (day: number, pain: number): Rating => ({
  at: '1970-01-01T12:00:00Z',
  ms: 0,
  day,
  pain,
});

describe('the pain of a day', () => {
  it('is the median of its ratings, the days being in order', () => {
    const ratings = [rating(3, 4), rating(1, 2), rating(3, 8), rating(2, 5), rating(3, 5)];
    expect(dailyPain(ratings)).toEqual([
      { day: 1, pain: 2 },
      { day: 2, pain: 5 },
      { day: 3, pain: 5 },
    ]);
  });

  it('is read once for each list', () => {
    const ratings = [rating(1, 4)];
    expect(dailyPain(ratings)).toBe(dailyPain(ratings));
  });
});

describe('days', () => {
  const days = [1, 3, 4, 7].map((day) => ({ day, pain: 0 }));

  it.each([
    [3, 4, [3, 4]],
    [2, 5, [3, 4]],
    [4, 9, [4, 7]],
    [0, 1, [1]],
    [5, 6, []],
  ])('from %i to %i, both included', (first, last, found) => {
    expect(within(days, first, last).map(({ day }) => day)).toEqual(found);
  });

  it('count from the first of January 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1970-03-01')).toBe(59);
    expect(() => dayNumber('soon')).toThrow('not a day: soon');
  });
});
