import { describe, expect, it } from 'vitest';
import { dominance, median, quantile } from './order-statistics.ts';
import { slopeOf } from './slope.ts';

describe('order statistics', () => {
  it.each([
    [[3], 3],
    [[4, 1, 9], 4],
    [[4, 1, 9, 2], 3],
  ])('the median of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('interpolates between neighbours', () => {
    expect(quantile([0, 10], 0.1)).toBeCloseTo(1);
    expect(quantile([1, 2, 3, 4, 5], 0.9)).toBeCloseTo(4.6);
  });

  it('has no median of nothing', () => {
    expect(() => median([])).toThrow('no values');
  });

  it.each([
    [[1, 2], [3, 4], 1],
    [[3, 4], [1, 2], -1],
    [[2, 2], [2, 2], 0],
    [[1, 3], [2, 2], 0],
    [[1, 2], [2, 3], 0.75],
  ])('%j against %j: %d', (earlier, later, surplus) => {
    expect(dominance(earlier, later)).toBe(surplus);
  });
});

describe('the slope', () => {
  it('is that of the line, whatever one odd day says', () => {
    const line = [0, 1, 2, 4, 5, 7, 8].map((day) => ({ day, pain: 1 + day / 2 }));
    expect(slopeOf(line)).toEqual({ perDay: 0.5, agreement: 1 });
    const odd = line.map((logged) => (logged.day === 4 ? { day: 4, pain: 10 } : logged));
    expect(slopeOf(odd).perDay).toBe(0.5);
  });
});
