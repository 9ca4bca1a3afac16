import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../patient-case.ts';
import { ratingsUpTo } from './ratings.ts';

const NOW = '2026-05-31T12:00:00Z';

const rated = (hoursAgo: number, pain: number | null): CheckIn => ({
  at: addHours(NOW, -hoursAgo),
  pain,
});

const painsUpToNow = (...checkIns: readonly CheckIn[]): readonly number[] =>
  ratingsUpTo(NOW, checkIns).map(({ pain }) => pain);

describe('the ratings of a diary', () => {
  it('stand in the order of time, in whatever order they were logged', () => {
    expect(painsUpToNow(rated(1, 3), rated(50, 1), rated(20, 2))).toEqual([1, 2, 3]);
    expect(painsUpToNow(rated(50, 1), rated(20, 2), rated(1, 3))).toEqual([1, 2, 3]);
  });

  it('end with that of this moment', () => {
    expect(painsUpToNow(rated(2, 1), rated(0, 2), rated(-1, 3))).toEqual([1, 2]);
    expect(painsUpToNow(rated(-1, 3))).toEqual([]);
  });

  it('pass over what was not rated', () => {
    expect(painsUpToNow(rated(2, 1), rated(1, null), rated(0, 0))).toEqual([1, 0]);
  });

  it('are read once for each list, and once for all lists that hold them', () => {
    const [first, second] = [rated(2, 1), rated(1, 2)];
    const diary = [first, second];
    expect(ratingsUpTo(NOW, diary)).toBe(ratingsUpTo(NOW, diary));
    expect(ratingsUpTo(NOW, [first])[0]).toBe(ratingsUpTo(NOW, diary)[0]);
  });

  it('are read as they stand in a list that was read before', () => {
    const diary = [rated(2, 1), rated(1, 2)];
    expect(ratingsUpTo(NOW, diary)).toHaveLength(2);
    expect(ratingsUpTo(addHours(NOW, -1.5), diary)).toHaveLength(1);
  });

  it('refuse what is no moment as a defect', () => {
    const dayOnly = [{ at: '2026-05-30', pain: 3 }];
    expect(() => ratingsUpTo(NOW, dayOnly)).toThrow('not an instant: 2026-05-30');
    expect(() => ratingsUpTo('2026-05-31', [])).toThrow('not an instant: 2026-05-31');
  });
});
