import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { NOW } from '../fixtures.test-kit.ts';
import type { CheckIn } from '../patient-case.ts';
import { activityMean, functionFalls } from './function.ts';

/** A check-in so many days ago. */
const ago = (days: number, more: Partial<CheckIn>): CheckIn => ({
  at: addHours(NOW, -24 * days),
  pain: null,
  ...more,
});

const activities = (days: number, named: NonNullable<CheckIn['activities']>): CheckIn =>
  ago(days, { activities: named });

const falls = (...checkIns: readonly CheckIn[]): boolean => functionFalls(checkIns, NOW);

describe('what the person can do', () => {
  it.each([
    ['2 points less', { shop: 6, sit: 6 }, { shop: 4, sit: 4 }, true],
    ['2 points less in the mean', { shop: 6, sit: 6 }, { shop: 3, sit: 5 }, true],
    ['1.5 points less in the mean', { shop: 6, sit: 6 }, { shop: 4, sit: 5 }, false],
    ['2 points more', { shop: 4 }, { shop: 6 }, false],
    ['one that became impossible', { shop: 1, sit: 9 }, { shop: 0, sit: 9 }, true],
    ['one that was impossible before', { shop: 0, sit: 9 }, { shop: 0, sit: 9 }, false],
    ['less in another activity alone', { shop: 6 }, { sit: 1 }, false],
    ['less in the one that both name', { shop: 6, sit: 0 }, { shop: 4, lift: 9 }, true],
  ])('falls or not: %s', (_, before, after, fell) => {
    expect(falls(activities(5, before), activities(1, after))).toBe(fell);
    expect(falls(activities(1, after), activities(5, before))).toBe(fell);
  });

  it('is compared with each entry of four weeks, not with older ones', () => {
    const now = activities(0, { shop: 5 });
    expect(falls(activities(27, { shop: 8 }), activities(10, { shop: 6 }), now)).toBe(true);
    expect(falls(activities(28, { shop: 8 }), activities(10, { shop: 6 }), now)).toBe(false);
  });

  it('says nothing once the last entry is a week old, or before there is a second', () => {
    const before = activities(20, { shop: 9 });
    expect(falls(before, activities(6.9, { shop: 5 }))).toBe(true);
    expect(falls(before, activities(7, { shop: 5 }))).toBe(false);
    expect(falls(activities(1, { shop: 0 }))).toBe(false);
    expect(falls()).toBe(false);
  });

  it('does not know the future', () => {
    expect(falls(activities(3, { shop: 9 }), activities(-1, { shop: 2 }))).toBe(false);
    expect(falls(activities(3, { shop: 9 }), activities(0, { shop: 2 }))).toBe(true);
  });
});

describe('how much the pain gets in the way', () => {
  const week = (from: number, values: readonly number[]): readonly CheckIn[] =>
    values.map((interference, index) => ago(from - index, { interference }));

  it.each([
    ['2 points more than the week before', [3, 3, 3, 3], [5, 5, 5, 5], true],
    ['less than 2 points more', [3, 3, 3, 3], [4, 4, 5, 5], false],
    ['2 points less', [5, 5, 5, 5], [3, 3, 3, 3], false],
    ['three entries this week', [3, 3, 3, 3], [5, 5, 5], false],
    ['three entries the week before', [3, 3, 3], [5, 5, 5, 5], false],
  ])('rises or not: %s', (_, before, last, rises) => {
    expect(falls(...week(13, before), ...week(6, last))).toBe(rises);
  });

  it('is compared week by week', () => {
    const last = week(6, [5, 5, 5, 5]);
    expect(falls(...week(7, [3]), ...week(10, [3, 3, 3]), ...last)).toBe(true);
    expect(falls(...week(13.9, [3, 3, 3, 3]), ...last)).toBe(true);
    expect(falls(...week(10, [3, 3, 3, 3]), ...week(7, [5]), ...week(6, [5, 5, 5]))).toBe(false);
    expect(falls(...week(14, [3]), ...week(10, [3, 3, 3]), ...last)).toBe(false);
  });
});

describe('the mean of the own activities', () => {
  it('is that of the newest entry', () => {
    const entries = [activities(1, { shop: 4, sit: 7 }), activities(3, { shop: 1 })];
    expect(activityMean(entries, NOW)).toBe(5.5);
    expect(activityMean(entries.toReversed(), NOW)).toBe(5.5);
  });

  it('is not known after a week, or without an activity', () => {
    expect(activityMean([activities(6.9, { shop: 4 })], NOW)).toBe(4);
    expect(activityMean([activities(7, { shop: 4 })], NOW)).toBeNull();
    expect(activityMean([activities(1, {})], NOW)).toBeNull();
    expect(activityMean([ago(1, { pain: 3 })], NOW)).toBeNull();
  });
});
