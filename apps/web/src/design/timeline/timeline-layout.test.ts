import { describe, expect, it } from 'vitest';
import {
  bandPath,
  heightOf,
  laneY,
  linePath,
  momentAt,
  runsOf,
  spreadPath,
  TIMELINE,
  xOf,
  yOf,
} from './timeline-layout.ts';

const axis = { from: 100, to: 110, width: 300 };
const span = (at: number, low: number, middle = low, high = middle) => ({ at, low, middle, high });

describe('places on the drawing', () => {
  it('run from the first day at the left to the end of the last at the right', () => {
    expect(xOf(100, axis)).toBe(TIMELINE.left);
    expect(xOf(110, axis)).toBe(300 - TIMELINE.right);
  });

  it('are found again beneath a finger, which may slip off the edge', () => {
    expect(momentAt(xOf(104.5, axis), axis)).toBeCloseTo(104.5);
    expect(momentAt(-50, axis)).toBe(100);
    expect(momentAt(999, axis)).toBe(110);
  });

  it('have 10 at the top and 0 at the bottom of the pain, the lanes below', () => {
    expect(yOf(10)).toBe(TIMELINE.top);
    expect(yOf(0)).toBe(TIMELINE.top + TIMELINE.plot);
    expect(laneY(0)).toBeGreaterThan(yOf(0));
    expect(laneY(1)).toBeLessThan(heightOf(2) - TIMELINE.bottom + TIMELINE.lane / 2);
  });
});

describe('runsOf', () => {
  it('breaks after more than three days without a rating', () => {
    const runs = runsOf([span(100, 1), span(103, 2), span(106.5, 3)], 1);
    expect(runs.map((run) => run.map(({ at }) => at))).toEqual([[100, 103], [106.5]]);
  });

  it('takes what lies close for its step as unbroken', () => {
    expect(runsOf([span(100, 1), span(140, 2)], 40)).toHaveLength(1);
  });
});

describe('paths', () => {
  it('draw one line for each run', () => {
    expect(linePath([span(100, 0), span(105, 10), span(106, 10)], 1, axis)).toBe(
      'M34.0 182.0M162.0 12.0L187.6 12.0',
    );
  });

  it('close the spread and the band', () => {
    expect(spreadPath([span(100, 0, 5, 10), span(101, 0, 5, 10)], 1, axis)).toBe(
      'M34.0 12.0L59.6 12.0L59.6 182.0L34.0 182.0Z',
    );
    expect(bandPath([], axis)).toBe('');
  });
});
