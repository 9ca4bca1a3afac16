import { describe, expect, it } from 'vitest';
import { heightOf, pointsOf, spanOf, TIMELINE } from './timeline-points.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const entry = (day: string, pain: number | null) => ({ at: `2026-${day}T12:00:00Z`, pain });

describe('pointsOf', () => {
  it('runs from the first entry at the left to now at the right', () => {
    const points = pointsOf([entry('11-20', 8), entry('11-22', 2)], NOW, 400);
    expect(points.map(({ x }) => x)).toEqual([TIMELINE.left, 400 - TIMELINE.right]);
  });

  it('leaves out what is older than two weeks, or not rated', () => {
    const points = pointsOf([entry('10-01', 9), entry('11-20', null), entry('11-21', 3)], NOW, 400);
    expect(points.map(({ pain }) => pain)).toEqual([3]);
  });
});

describe('spanOf', () => {
  it('shows at least a day', () => {
    expect(spanOf([entry('11-22', 5)], NOW)).toEqual({ from: NOW - 86_400_000, to: NOW });
    expect(spanOf([], NOW)).toEqual({ from: NOW - 86_400_000, to: NOW });
  });
});

describe('heightOf', () => {
  it('puts 10 at the top and 0 at the bottom', () => {
    expect(heightOf(10)).toBe(TIMELINE.top);
    expect(heightOf(0)).toBe(TIMELINE.height - TIMELINE.bottom);
  });
});
