import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { recent } from './recent.ts';

const NOW = '2026-05-31T12:00:00Z';
const DAY = 24;

const entries = (...hoursAgo: readonly number[]) =>
  hoursAgo.map((hours) => ({ at: addHours(NOW, -hours) }));

describe('the recent part of a diary', () => {
  it('leaves out what is days older, in whatever order', () => {
    const [old, fresh] = [entries(30 * DAY, 5 * DAY), entries(2, 0)];
    expect(recent([...fresh, ...old], NOW, DAY)).toEqual(fresh);
  });

  it.each([
    ['the earliest first', [30 * DAY, 5 * DAY, 2, 0], [2, 0]],
    ['the latest first', [0, 2, 5 * DAY, 30 * DAY], [0, 2]],
    ['in order but for the last', [5 * DAY, 2, 0, 30 * DAY], [2, 0]],
    ['nothing of it old', [3, 2], [3, 2]],
    ['all of it old', [30 * DAY, 5 * DAY], []],
  ])('is found when the diary has %s', (_, all, found) => {
    expect(recent(entries(...all), NOW, DAY)).toEqual(entries(...found));
  });

  it('holds what lies after now', () => {
    expect(recent(entries(-3), NOW, DAY)).toHaveLength(1);
  });

  it.each(['+14:00', '-12:00', '+23:59', '-23:59'])(
    'reaches back far enough with the offset %s',
    (offset) => {
      const [sign, hours, minutes] = [`${offset[0]}1`, offset.slice(1, 3), offset.slice(4)].map(
        Number,
      ) as [number, number, number];
      const local = addHours(NOW, -DAY + sign * (hours + minutes / 60));
      const edge = { at: local.replace('Z', offset) };
      expect(recent([edge], NOW, DAY)).toEqual([edge]);
    },
  );

  it('is empty for an empty diary', () => {
    expect(recent([], NOW, DAY)).toEqual([]);
  });
});
