import { describe, expect, it } from 'vitest';
import { courseOf, repeated } from './courses.test-kit.ts';
import { flaresOf } from './flares.ts';

const flares = (...pains: readonly (number | null)[]) => {
  const { days } = courseOf(...pains);
  return flaresOf(days).map((flare) => ({
    ...flare,
    start: flare.start - 100,
    end: flare.end - 100,
  }));
};

describe('flares', () => {
  it('begin and end with the days above recovery', () => {
    expect(flares(1, 4, 2, 5, 1, 0)).toMatchObject([
      { start: 1, end: 3, afterRecovery: false, quietDays: 1 },
    ]);
  });

  it('are two when seven quiet logs lie between, however many days those are', () => {
    expect(flares(4, ...repeated(1, 7), 4)).toMatchObject([
      { start: 0, end: 0, afterRecovery: false, quietDays: 0 },
      { start: 8, end: 8, afterRecovery: true, quietDays: 7 },
    ]);
    expect(flares(4, ...repeated(1, 6), 4)).toHaveLength(1);
    expect(flares(4, ...repeated(1, 6), null, null, 1, 4)[1]?.quietDays).toBe(9);
  });

  it('count their quiet days from the last time that it was quiet', () => {
    const again = flares(4, 1, 1, 4, ...repeated(0, 7), 4);
    expect(again).toHaveLength(2);
    expect(again[1]).toMatchObject({ start: 11, end: 11, afterRecovery: true, quietDays: 7 });
  });

  it('reach 3 at their peak, wherever that is', () => {
    expect(flares(2, 2, 2)).toEqual([]);
    expect(flares(3)).toHaveLength(1);
    expect(flares(2, 3, 2)).toHaveLength(1);
    expect(flares(3, 2, 2)).toHaveLength(1);
  });

  it('are none without pain', () => {
    expect(flares()).toEqual([]);
    expect(flares(1, 0, 1)).toEqual([]);
  });
});
