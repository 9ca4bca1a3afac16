import { thresholds } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { courseOf, repeated } from './courses.test-kit.ts';
import { levelsOf } from './levels.ts';
import { risesThinly } from './thin-rise.ts';

const rises = (...pains: readonly (number | null)[]): boolean => {
  const course = courseOf(...pains);
  return risesThinly(course, levelsOf(course));
};

/** Three entries in the week before: too thin to be compared with. */
const thinWeek = [3, null, 3, null, null, 3, null];
const longAgo = [3, ...repeated(null, 6)];

describe('a rise in a thin diary', () => {
  it('is seen by the last two to four days', () => {
    expect(rises(...longAgo, ...thinWeek, null, null, 6, null, null, null, 6)).toBe(true);
    expect(rises(...longAgo, ...thinWeek, null, 6, 6, null, null, null, 6)).toBe(true);
    expect(rises(...longAgo, ...thinWeek, 6, null, 6, null, 6, null, 6)).toBe(true);
    expect(rises(...longAgo, ...thinWeek, 6, 6, 6, null, 6, null, 6)).toBe(true);
  });

  it('is not seen by one day alone', () => {
    expect(rises(...longAgo, ...thinWeek, null, null, null, null, null, null, 9)).toBe(false);
    const aWeekBefore = [3, null, 3, null, null, 3, 6];
    expect(rises(...longAgo, ...aWeekBefore, null, null, null, null, null, null, 6)).toBe(false);
    expect(rises(...longAgo, ...thinWeek, 6, null, null, null, null, null, 6)).toBe(true);
  });

  it('is not seen by more than four: the days before them count as before', () => {
    expect(rises(...longAgo, ...thinWeek, ...repeated(5, 7))).toBe(false);
  });

  it('is more than measuring, however sure', () => {
    const least = thresholds['thin-rise'].value;
    const twoFullWeeks = repeated(0, 14);
    const last = (pain: number) => [null, null, pain, null, pain, null, pain];
    expect(rises(...twoFullWeeks, ...last(least))).toBe(true);
    expect(rises(...twoFullWeeks, ...last(least - 0.05))).toBe(false);
  });

  it('is less sure the more the days scatter, before as well as now', () => {
    const scattered = [1, null, 3, null, null, 5, null];
    const then = (pain: number, last: number) =>
      rises(...longAgo, ...scattered, null, null, pain, null, null, null, last);
    expect(then(6, 6)).toBe(false);
    expect(then(7, 7)).toBe(true);
    expect(then(7, 5)).toBe(false);
    expect(then(8, 6)).toBe(true);
  });

  it('stands far enough above the scatter', () => {
    expect(rises(...longAgo, ...thinWeek, null, null, 4, null, null, null, 4)).toBe(false);
    expect(rises(...longAgo, ...thinWeek, null, null, 5, null, null, null, 5)).toBe(true);
    const scattered = [1, null, 6, null, null, 3, null];
    expect(rises(...longAgo, ...scattered, null, null, 5, null, null, null, 5)).toBe(false);
  });

  it('is none when the pain falls', () => {
    expect(rises(...longAgo, ...thinWeek, null, null, 0, null, null, null, 0)).toBe(false);
  });

  it('needs three days before, of the two weeks before it', () => {
    const last = [null, null, 6, null, null, null, 6];
    const before = (...days: readonly number[]) =>
      Array.from({ length: 14 }, (_, day) => (day === 0 || days.includes(day) ? 3 : null));
    expect(rises(...before(7, 9, 13), ...last)).toBe(true);
    expect(rises(...before(9, 13), ...last)).toBe(false);
    expect(rises(...before(2, 3, 4), ...last)).toBe(true);
    expect(rises(...before(1, 2, 3), ...last)).toBe(false);
  });

  it('is left to other signs in a young course, and where both weeks are full', () => {
    const last = [null, null, 6, null, null, null, 6];
    expect(rises(3, ...thinWeek.slice(1), ...last)).toBe(false);
    expect(rises(3, ...thinWeek, ...last)).toBe(true);
    const full = [3, 3, null, 3, null, null, 3];
    expect(rises(...longAgo, ...full, 6, null, 6, null, 6, null, 6)).toBe(false);
    expect(rises(...longAgo, ...full, null, null, 6, null, 6, null, 6)).toBe(true);
  });
});
