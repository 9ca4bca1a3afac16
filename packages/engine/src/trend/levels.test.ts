import { describe, expect, it } from 'vitest';
import { courseOf, repeated } from './courses.test-kit.ts';
import { levelsOf } from './levels.ts';

/** The levels as numbers. */
const levels = (...pains: readonly (number | null)[]) =>
  Object.fromEntries(
    Object.entries(levelsOf(courseOf(...pains))).map(([name, level]) => [
      name,
      level?.pain ?? null,
    ]),
  );

describe('levels', () => {
  it('are medians of the first three days, of each week and of the last three', () => {
    const weeks = [9, 9, 8, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 4, 6, 4];
    expect(levels(...weeks)).toEqual({
      start: 9,
      weekBefore: 5,
      lastWeek: 3,
      latest: 4,
      recent: 3,
    });
  });

  it('need three days, or four of a week', () => {
    expect(levels(5, 5)).toMatchObject({ start: null, latest: null, recent: null });
    expect(levels(5, 5, 6)).toMatchObject({ start: 5, latest: 5, lastWeek: null, recent: 5 });
    expect(levels(5, 5, 6, 6)).toMatchObject({ lastWeek: 5.5 });
  });

  it('take the last seven days for the last week, and the seven before', () => {
    const eighth = [9, 2, null, 2, null, null, 2, null];
    expect(levels(...eighth)).toMatchObject({ lastWeek: null, weekBefore: null, recent: 2 });
    const before = [9, ...repeated(4, 4), null, null, null, ...repeated(2, 7)];
    expect(levels(...before)).toMatchObject({ weekBefore: 4 });
    expect(levels(...repeated(4, 4), ...repeated(null, 3), ...repeated(2, 7))).toMatchObject({
      weekBefore: 4,
      lastWeek: 2,
    });
    expect(levels(...repeated(4, 4), ...repeated(null, 4), ...repeated(2, 7))).toMatchObject({
      weekBefore: null,
    });
  });

  it('are recent by the last three days of two weeks where the week is thin', () => {
    expect(levels(7, 6, 5, ...repeated(null, 11))).toMatchObject({ recent: 6, latest: 6 });
    expect(levels(7, 6, 5, ...repeated(null, 12))).toMatchObject({ recent: null, latest: 6 });
    expect(levels(9, 9, 9, 4, 3, 2, ...repeated(null, 8))).toMatchObject({ recent: 3 });
  });

  it('begin with the course', () => {
    const course = { ...courseOf(1, 1, 1, 6, 7, 8), start: 103 };
    expect(levelsOf(course).start?.pain).toBe(7);
    expect(levelsOf({ ...course, start: null }).start?.pain).toBe(1);
  });
});
