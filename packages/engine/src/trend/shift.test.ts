import { thresholds } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import type { Course } from './course.ts';
import { levelsOf } from './levels.ts';
import { slowShift, startShift, weekShift } from './shift.ts';
import { slopeOf } from './slope.ts';

const FIRST_DAY = 100;

/** A course logged daily; `null` is a day without a rating. The last day is today. */
function courseOf(...pains: readonly (number | null)[]): Course {
  const days = pains.flatMap((pain, index) =>
    pain === null ? [] : [{ day: FIRST_DAY + index, pain }],
  );
  const today = FIRST_DAY + pains.length - 1;
  return { now: '', today, ratings: [], logged: days, days, start: days[0]?.day ?? null };
}

const repeated = (pain: number, days: number): readonly number[] =>
  Array.from({ length: days }, () => pain);

const weeksOf = (...pains: readonly (number | null)[]): number =>
  weekShift(levelsOf(courseOf(...pains)));

const slowOf = (...pains: readonly (number | null)[]): number => {
  const course = courseOf(...pains);
  return slowShift(course, levelsOf(course));
};

describe('from week to week', () => {
  it.each([
    ['all days agree', [3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5], 1],
    ['most days agree', [3, 3, 3, 3, 3, 6, 6, 5, 5, 5, 5, 5, 5, 5], 0],
    ['five of seven agree', [3, 3, 3, 3, 3, 3, 6, 5, 5, 5, 5, 5, 5, 5], 1],
    ['few days agree', [0, 0, 3, 3, 6, 6, 3, 5, 5, 0, 0, 5, 5, 5], 0],
  ])('%s: %j', (_, pains, shift) => {
    expect(weeksOf(...pains)).toBe(shift);
  });

  it('counts only while the last three logged days stand off too', () => {
    const calm = repeated(2, 7);
    expect(weeksOf(...calm, 6, 6, 5, 5, 3, 3, 3)).toBe(1);
    expect(weeksOf(...calm, 6, 6, 6, 5, 2, 2, 3)).toBe(0);
  });

  it('goes down as it goes up', () => {
    expect(weeksOf(...repeated(6, 7), ...repeated(4, 7))).toBe(-1);
  });
});

describe('from the start', () => {
  it.each([
    [13, 1],
    [14, 0],
  ])('is compared until day 14: %i days after the first log', (age, shift) => {
    const course = courseOf(3, 3, 3, ...repeated(5, age - 2));
    expect(startShift(course, levelsOf(course))).toBe(shift);
  });

  it('is compared from the first of the three days on', () => {
    const course = courseOf(3, null, 3, null, 3, ...repeated(5, 10));
    expect(startShift(course, levelsOf(course))).toBe(0);
  });

  it('needs a start: three logged days of the course', () => {
    const course = courseOf(3, 3, 3, 3, 5, 5, 5);
    const begunAnew = { ...course, start: course.today - 1 };
    expect(startShift(begunAnew, levelsOf(begunAnew))).toBe(0);
  });
});

describe('slowly', () => {
  const creeping = Array.from({ length: 14 }, (_, day) => 2 + day / 6);

  it('sees a creep of 2 points in two weeks, either way', () => {
    expect(slowOf(...creeping)).toBe(1);
    expect(slowOf(...creeping.map((pain) => 8 - pain))).toBe(-1);
  });

  it('needs ten logged days', () => {
    const gaps = (missing: readonly number[]) =>
      creeping.map((pain, day) => (missing.includes(day) ? null : pain));
    expect(slowOf(...gaps([2, 4, 6, 8]))).toBe(1);
    expect(slowOf(...gaps([2, 4, 5, 6, 8]))).toBe(0);
  });

  it('counts the days of four weeks', () => {
    const logged = [4, 8, 12, 16, 22, 24, 26, 27, 28];
    const since = (first: number) =>
      Array.from({ length: 29 }, (_, day) =>
        day === first || logged.includes(day) ? 2 + day / 9 : null,
      );
    expect(slowOf(...since(1))).toBe(1);
    expect(slowOf(...since(0))).toBe(0);
  });

  it('needs a start, and four days of the last week', () => {
    const course = courseOf(...creeping);
    const begunAnew = { ...course, start: course.today - 1 };
    expect(slowShift(begunAnew, levelsOf(begunAnew))).toBe(0);
    expect(slowOf(...creeping, null, null, null)).toBe(1);
    expect(slowOf(...creeping, null, null, null, null)).toBe(0);
  });

  it('needs two weeks', () => {
    expect(slowOf(...creeping.slice(0, 13))).toBe(0);
    expect(slowOf(...Array.from({ length: 13 }, (_, day) => 2 + day / 4))).toBe(0);
  });

  it('needs 2 points', () => {
    expect(slowOf(...Array.from({ length: 17 }, (_, day) => 2 + day / 8))).toBe(1);
    expect(slowOf(...Array.from({ length: 16 }, (_, day) => 2 + day / 8))).toBe(0);
    expect(slowOf(...Array.from({ length: 14 }, (_, day) => 2 + day / 7))).toBe(0);
  });

  it('needs most pairs of days to agree', () => {
    const zigzag = creeping.map((pain, day) => pain + (day % 2));
    expect(slowOf(...zigzag)).toBe(1);
    expect(slowOf(5, 2, 3, 3, 1, 2, 2, 3, 5, 2, 6, 3, 6, 6)).toBe(0);
    const justEnough = [0, 0, 3, 3, 5, 2, 6, 6, 6, 5, 7, 6, 6, 5, 3];
    expect(slopeOf(courseOf(...justEnough).days).agreement).toBe(
      thresholds['slow-agreement'].value,
    );
    expect(slowOf(...justEnough)).toBe(1);
  });

  it('is over once the last week is less than half a point off the week before', () => {
    const climb = Array.from({ length: 14 }, (_, day) => 2 + day / 4);
    expect(slowOf(...climb, ...repeated(5, 7))).toBe(1);
    expect(slowOf(...climb, ...repeated(5, 8))).toBe(0);
  });
});
