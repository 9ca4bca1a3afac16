import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import type { Course } from './course.ts';
import { courseOf, repeated } from './courses.test-kit.ts';
import { levelsOf } from './levels.ts';
import { risingSigns } from './rising.ts';
import type { RisingSign } from './sign.ts';

const signsOf = (course: Course): readonly RisingSign[] => risingSigns(course, levelsOf(course));
const acute = (...pains: readonly (number | null)[]): readonly RisingSign[] =>
  signsOf(courseOf(...pains)).filter((sign) => sign.startsWith('worse-acute'));

describe('an acute rise', () => {
  it('begins within the last week', () => {
    expect(acute(3, 3, 3, ...repeated(6, 7))).toEqual(['worse-acute', 'worse-acute-48']);
    expect(acute(3, 3, 3, ...repeated(6, 8))).toEqual([]);
  });

  it('is compared with three days, none of them older than a week', () => {
    expect(acute(3, 3, 6, 6)).toEqual([]);
    expect(acute(3, 3, 3, 6, 6)).toEqual(['worse-acute']);
    expect(acute(3, 3, 3, null, null, null, null, 6, 6)).toEqual(['worse-acute']);
    expect(acute(3, 3, 3, null, null, null, null, null, 6, 6)).toEqual([]);
    expect(acute(9, 9, 3, 3, 3, 6, 6)).toEqual(['worse-acute']);
  });

  it('stands 3 above their median and 2 above each of them', () => {
    expect(acute(2, 2, 4, 6, 6)).toEqual(['worse-acute']);
    expect(acute(2, 2, 5, 6, 6)).toEqual([]);
    expect(acute(2, 2, 5, 7, 7)).toEqual(['worse-acute']);
    expect(acute(3, 4, 4, 6, 6)).toEqual([]);
  });

  it('has lasted a day, and for the second sign two', () => {
    const rise = courseOf(3, 3, 3, 6, 6, 6);
    const at = (hours: number) =>
      signsOf({ ...rise, now: addHours(rise.ratings[3]?.at ?? '', hours) }).filter((sign) =>
        sign.startsWith('worse-acute'),
      );
    expect(at(23.9)).toEqual([]);
    expect(at(24)).toEqual(['worse-acute']);
    expect(at(47.9)).toEqual(['worse-acute']);
    expect(at(48)).toEqual(['worse-acute', 'worse-acute-48']);
  });

  it('is seen on two days at least', () => {
    const course = courseOf(3, 3, 3, 6);
    expect(signsOf({ ...course, now: addHours(course.now, 30) })).toEqual([]);
    expect(acute(3, 3, 3, 6, null, null)).toEqual([]);
  });

  it('is none where spells as high and as long are usual', () => {
    const spell = [1, 1, 1, 1, 1, 6, 6];
    expect(acute(...spell, ...spell)).not.toEqual([]);
    expect(acute(...spell, ...spell, ...spell)).toEqual([]);
    expect(acute(...spell, ...spell, ...spell, 6)).not.toEqual([]);
    const monthAgo = [...spell, ...repeated(1, 14), ...spell, ...spell];
    expect(acute(...monthAgo)).toEqual([]);
    expect(acute(...spell, ...repeated(1, 16), ...spell, ...spell)).not.toEqual([]);
  });

  it('is usual by spells that just reach it, and by the longest of them', () => {
    const justAsHigh = [1, 1, 1, 1, 1, 4, 4];
    expect(acute(...justAsHigh, ...justAsHigh, ...justAsHigh)).toEqual([]);
    const threeDays = [1, 1, 1, 1, 6, 6, 6];
    expect(acute(...threeDays, ...threeDays, ...threeDays)).toEqual([]);
    const [oneDay, twoDays] = [
      [1, 1, 1, 1, 1, 6, 1],
      [1, 1, 1, 1, 1, 6, 6],
    ];
    expect(acute(...oneDay, ...twoDays, ...twoDays)).toEqual([]);
    expect(acute(...oneDay, ...oneDay, ...twoDays)).not.toEqual([]);
  });

  it('counts spells, not days', () => {
    expect(acute(1, 6, 6, 6, 6, ...repeated(1, 5), 6, 6)).not.toEqual([]);
  });

  it('rises above days of its own course', () => {
    const course = courseOf(3, 3, 3, 6, 6);
    expect(signsOf({ ...course, days: course.days.slice(3) })).toEqual([]);
    expect(signsOf({ ...course, days: [] })).toEqual([]);
  });

  it('needs a diary', () => {
    expect(signsOf(courseOf())).toEqual([]);
    expect(signsOf(courseOf(null, null))).toEqual([]);
  });
});

describe('rises in a row', () => {
  const run = (...pains: readonly (number | null)[]): boolean =>
    signsOf(courseOf(...pains)).includes('worse-run');

  it('are three, up to the last log', () => {
    expect(run(3, 4, 5, 6)).toBe(true);
    expect(run(4, 5, 6)).toBe(false);
    expect(run(3, 4, 4, 6)).toBe(false);
    expect(run(3, 4, 5, 6, 6)).toBe(false);
  });

  it('end 2 points above the first day', () => {
    expect(run(3, 3, 4, 4.5, 5)).toBe(true);
    expect(run(3.5, 3, 4, 4.5, 5)).toBe(false);
  });

  it('follow each other within two days', () => {
    expect(run(3, null, 4, null, 5, null, 6)).toBe(true);
    expect(run(3, null, null, 4, 5, 6)).toBe(false);
  });

  it('are a sign of the young course alone', () => {
    expect(run(...repeated(3, 4), ...repeated(null, 3), 3, 4, 5, 6)).toBe(false);
    expect(run(...repeated(3, 3), ...repeated(null, 3), 3, 4, 5, 6)).toBe(true);
  });
});

describe('a rise in a thin diary', () => {
  it('is a sign of its own', () => {
    const [before, last] = [
      [3, null, 3, null, 3, null, null],
      [null, 6, null, 6],
    ];
    const thin = courseOf(3, ...repeated(null, 6), ...before, ...last);
    expect(signsOf(thin)).toEqual(['worse-lately']);
  });
});
