import { thresholds } from '@unknot/knowledge';
import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import type { Episode } from '../patient-case.ts';
import { type Course, courseOf } from './course.ts';

const NOON = '2026-05-31T12:00:00Z';

/** The course of check-ins so many days ago. */
const courseAgo = (
  ratings: readonly (readonly [daysAgo: number, pain: number])[],
  episodes: readonly Episode[] = [],
): Course =>
  courseOf(
    ratings.map(([daysAgo, pain]) => ({ at: addHours(NOON, -24 * daysAgo), pain })),
    episodes,
    NOON,
  );

const dayOfCourse = ({ start, today }: Course): number | null =>
  start === null ? null : today - start + 1;

const recovery = (from: number, logs: number) =>
  Array.from({ length: logs }, (_, index) => [from - index, 1] as const);

describe('the course', () => {
  it('begins with the first log', () => {
    expect(
      dayOfCourse(
        courseAgo([
          [9, 4],
          [0, 4],
        ]),
      ),
    ).toBe(10);
  });

  it.each([
    [27, 41],
    [28, 13],
  ])('begins anew after a silence of 28 days, not of 27: %i', (silence, day) => {
    expect(
      dayOfCourse(
        courseAgo([
          [40, 4],
          [40 - silence, 4],
          [0, 4],
        ]),
      ),
    ).toBe(day);
  });

  it.each([
    [7, 3, 3],
    [6, 3, 31],
    [7, 2, 31],
  ])('begins anew after %i recovered logs and a peak of %i', (logs, peak, day) => {
    const course = courseAgo([[30, 5], ...recovery(20, logs), [2, 2], [1, peak], [0, 2]]);
    expect(dayOfCourse(course)).toBe(day);
  });

  it('begins with the open episode, whatever was logged before', () => {
    const course = courseAgo(
      [
        [20, 6],
        [2, 4],
        [0, 3],
      ],
      [{ start: '2026-05-25' }],
    );
    expect(dayOfCourse(course)).toBe(7);
    expect(course.days.map(({ pain }) => pain)).toEqual([4, 3]);
  });

  it('reads an end in the future as still going', () => {
    const course = courseAgo([[0, 3]], [{ start: '2026-05-25', end: '2026-06-02' }]);
    expect(dayOfCourse(course)).toBe(7);
  });

  it('passes over an episode that has not begun', () => {
    expect(
      dayOfCourse(
        courseAgo(
          [
            [3, 4],
            [0, 4],
          ],
          [{ start: '2026-06-01' }],
        ),
      ),
    ).toBe(4);
  });

  it('begins today with an episode of today', () => {
    const ratings = [
      [5, 4],
      [0, 4],
    ] as const;
    expect(dayOfCourse(courseAgo(ratings, [{ start: '2026-05-31' }]))).toBe(1);
  });

  it('holds nothing on the day on which the last episode ended', () => {
    const ended = courseAgo([[0, 3]], [{ start: '2026-05-25', end: '2026-05-31' }]);
    expect(ended).toMatchObject({ days: [], start: null });
  });

  it('begins with the first log after an episode that has ended', () => {
    const ratings = [
      [12, 6],
      [3, 4],
      [0, 4],
    ] as const;
    const course = courseAgo(ratings, [{ start: '2026-05-15', end: '2026-05-21' }]);
    expect(dayOfCourse(course)).toBe(4);
    expect(course.days).toHaveLength(2);
  });

  it('begins with the new spell in a diary that begins quiet', () => {
    const course = courseAgo([...recovery(12, thresholds['recovered-logs'].value), [2, 3], [0, 3]]);
    expect(dayOfCourse(course)).toBe(3);
  });

  it('begins with the last of several spells', () => {
    const spell = (from: number) => [[from, 5], ...recovery(from - 1, 7)] as const;
    const course = courseAgo([...spell(30), ...spell(22), ...spell(14), [2, 3], [0, 3]]);
    expect(dayOfCourse(course)).toBe(3);
  });

  it.each([
    [0, 2],
    [1, 16],
  ])('leaves out what was before two quiet weeks, less %i days', (short, compared) => {
    const quiet = thresholds['pain-free-days'].value - short;
    const course = courseAgo([[30, 5], ...recovery(quiet + 2, quiet), [2, 5], [0, 4]]);
    expect(course.days).toHaveLength(compared);
  });

  it('reads `now` where the last rating was made', () => {
    const checkIns = [{ at: '2026-05-31T23:30:00-08:00', pain: 4 }];
    const { today, days } = courseOf(checkIns, [], '2026-06-01T07:45:00Z');
    expect(today).toBe(days[0]?.day);
  });
});
