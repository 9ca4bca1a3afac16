import { describe, expect, it } from 'vitest';
import { heightOf, TREND, topOf, trendLines } from './self-test-points.ts';

const done = (day: number, result: { value: number } | { left: number; right: number } | null) => ({
  id: `${day}`,
  at: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`,
  test: 'x',
  result,
  seen: null,
});

describe('trendLines', () => {
  it('runs from the first result at the left to the last at the right', () => {
    const [line, ...others] = trendLines(
      [done(1, { value: 10 }), done(3, { value: 20 }), done(5, { value: 30 })],
      300,
    );
    expect(others).toEqual([]);
    expect(line?.side).toBe('value');
    const middle = (TREND.left + 300 - TREND.right) / 2;
    expect(line?.points.map(({ x }) => x)).toEqual([TREND.left, middle, 300 - TREND.right]);
    expect(line?.points.at(-1)?.y).toBe(TREND.top);
  });

  it('draws a line for each side, and passes over what has no number', () => {
    const lines = trendLines([done(1, { left: 30, right: 40 }), done(2, null)], 300);
    expect(lines.map(({ side, points }) => [side, points.length])).toEqual([
      ['left', 1],
      ['right', 1],
    ]);
    expect(trendLines([], 300)).toEqual([]);
  });
});

describe('the scale', () => {
  it('begins at 0 and ends at a round number', () => {
    expect(topOf([done(1, { value: 41 })])).toBe(50);
    expect(topOf([done(1, { value: 7 })])).toBe(8);
    expect(topOf([])).toBe(1);
    expect(heightOf(0, 50)).toBe(TREND.height - TREND.bottom);
  });
});
