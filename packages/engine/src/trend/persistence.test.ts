import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import type { CheckIn, Episode } from '../patient-case.ts';
import { trend } from '../trend.ts';
import { courseOf } from './courses.test-kit.ts';
import { levelsOf } from './levels.ts';
import { dayOfCourse, persistenceSigns } from './persistence.ts';

const FIRST_EVENING = '2026-03-02T19:00:00Z';

const evening = (day: number): string => addHours(FIRST_EVENING, (day - 1) * 24);

/** One check-in each evening from day 1. */
const evenings = (...pains: readonly number[]): readonly CheckIn[] =>
  pains.map((pain, index) => ({ at: evening(index + 1), pain }));

/** The trend on the evening of the last check-in, or of `day`. */
const trendOf = (
  checkIns: readonly CheckIn[],
  { day = checkIns.length, episodes = [] }: { day?: number; episodes?: readonly Episode[] } = {},
) => trend({ checkIns, episodes, analgesicMasked: false }, addHours(evening(day), 1));

const repeated = <Pain extends number | null>(pain: Pain, days: number): readonly Pain[] =>
  Array.from({ length: days }, () => pain);

describe('persistence', () => {
  it.each([
    ['13 days at 5', repeated(5, 13), []],
    ['14 days at 5', repeated(5, 14), ['persistent-14']],
    ['14 days at 4', repeated(4, 14), ['persistent-14']],
    ['14 days at 3', repeated(3, 14), []],
    ['27 days at 3', repeated(3, 27), []],
    ['28 days at 3', repeated(3, 28), ['persistent-28']],
    ['28 days at 2', repeated(2, 28), []],
    ['41 days at 2', repeated(2, 41), []],
    ['42 days at 2', repeated(2, 42), ['subacute-42']],
    ['42 days at 1', repeated(1, 42), []],
    ['84 days at 2', repeated(2, 84), ['subacute-42', 'chronic-84']],
    ['84 days at 1', repeated(1, 84), []],
  ])('%s', (_, pains, signs) => {
    const { because, persistent } = trendOf(evenings(...pains));
    expect(because).toEqual(['little-change', ...signs]);
    expect(persistent).toBe(signs.length > 0);
  });

  it.each([
    ['a fall by 20 %', 5, 4, true],
    ['no fall', 5, 5, true],
    ['a rise from nothing', 0, 4, true],
    ['a fall by 30 %', 10, 7, false],
  ])('after two weeks pain stands still: %s', (_, first, last, stands) => {
    const pains = [...repeated(first, 3), ...repeated(last, 11)];
    const course = courseOf(...pains);
    expect(persistenceSigns(course, levelsOf(course), false, null)).toEqual(
      stands ? ['persistent-14'] : [],
    );
  });

  it('is seen by what the person cannot do, once the pain is low', () => {
    const low = courseOf(...repeated(2, 28));
    const signs = (activities: number | null) =>
      persistenceSigns(low, levelsOf(low), false, activities);
    expect(signs(null)).toEqual([]);
    expect(signs(7)).toEqual(['persistent-28']);
    expect(signs(7.1)).toEqual([]);
  });

  it('is not known once the pain was not rated for two weeks', () => {
    const silent = courseOf(...repeated(5, 28), ...repeated(null, 14));
    expect(persistenceSigns(silent, levelsOf(silent), false, 0)).toEqual([]);
  });

  it('is none in a course that has just begun anew', () => {
    const course = { ...courseOf(...repeated(5, 28)), start: 126 };
    expect(dayOfCourse(course)).toBe(2);
    expect(persistenceSigns(course, levelsOf(course), false, 0)).toEqual([]);
  });

  it('counts from the start of the episode when that is known', () => {
    const episodes = [{ start: '2026-02-10' }];
    expect(trendOf(evenings(3, 3, 3, 3, 3, 3, 3, 3), { episodes })).toMatchObject({
      persistent: true,
      numbers: { day: 28 },
    });
  });

  it('counts anew after a recovery that nobody marked', () => {
    const { numbers, because } = trendOf(evenings(...repeated(5, 30), ...repeated(0, 7), 5, 5, 5));
    expect(numbers).toMatchObject({ day: 3, start: 5 });
    expect(because).not.toContain('persistent-28');
  });

  it('forgets what lies behind an ended episode', () => {
    const episodes = [{ start: '2026-02-10', end: '2026-03-11' }];
    expect(trendOf(evenings(...repeated(5, 10), 1, 1, 1, 1), { episodes })).toMatchObject({
      direction: 'unclear',
      persistent: false,
      numbers: { day: 4, loggedDays: 4 },
    });
  });

  it('is seen in a thin diary too', () => {
    const twiceAWeek = [0, 4, 7, 11, 14, 18, 21, 25, 28].map((day) => ({
      at: evening(day + 1),
      pain: 5,
    }));
    expect(trendOf(twiceAWeek, { day: 29 })).toMatchObject({
      direction: 'unclear',
      persistent: true,
      because: ['too-few-entries', 'persistent-14', 'persistent-28'],
    });
  });
});
