import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';

/** Ratings so many hours ago; `null` is a check-in without one. */
const rated = (...ratings: readonly (readonly [hoursAgo: number, pain: number | null])[]) =>
  ratings.map(([hours, pain]) => ({ at: addHours(NOW, -hours), pain }));

const painNow = (checkIns: ReturnType<typeof rated>, facts = {}) =>
  caseFacts(caseWith(facts, { checkIns }), NOW)['pain-now'];

describe('the pain now, when it was not told', () => {
  it('is the last rating, in whatever order they stand', () => {
    expect(painNow(rated([9, 2], [1, 5], [4, 3]))).toBe(5);
    expect(painNow(rated([1, 5], [4, 3], [9, 2]))).toBe(5);
  });

  it('passes over a check-in without a rating', () => {
    expect(painNow(rated([9, 2], [1, null]))).toBe(2);
    expect(painNow(rated([1, null]))).toBeUndefined();
  });

  it.each([
    [0, 4],
    [23.9, 4],
    [24, undefined],
    [40, undefined],
    [-1, undefined],
  ])('counts for a day: %d hours ago', (hours, pain) => {
    expect(painNow(rated([hours, 4]))).toBe(pain);
  });

  it('gives way to what was told, also to "not sure"', () => {
    expect(painNow(rated([1, 5]), { 'pain-now': 2 })).toBe(2);
    expect(painNow(rated([1, 5]), { 'pain-now': null })).toBeNull();
  });
});
