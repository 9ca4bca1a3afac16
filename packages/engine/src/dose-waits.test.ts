import type { DoseLimit } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { firstDoseMg, hoursToWait, leftMg, waits } from './dose-waits.ts';
import type { Taken } from './intakes.ts';

/** 500 mg each, newest first. */
const at = (...hours: readonly number[]): readonly Taken[] =>
  hours.map((hoursAgo) => ({ mg: 500, hoursAgo, lastsHours: 0 }));

const plain: DoseLimit = { singleMg: 1000, intervalHours: 4, max24hMg: 4000, maxDays: 10 };
const byNumber: DoseLimit = { ...plain, mostDoses24h: 4 };
const withFirst: DoseLimit = { ...plain, first: { mg: 1500, withinHours: 1 } };

describe('a largest number of doses', () => {
  it('lets the fourth be taken and the fifth wait until the first is a day old', () => {
    expect(waits(at(5, 10, 15), 500, byNumber)).toEqual({ apart: 0, day: 0 });
    expect(waits(at(5, 10, 15, 20), 500, byNumber)).toEqual({ apart: 0, day: 4 });
    expect(hoursToWait(at(5, 10, 15, 20), 500, byNumber)).toBe(4);
    expect(waits(at(5, 10, 15, 20), 500, plain).day).toBe(0);
  });

  it('goes by the fourth before, however many there were', () => {
    expect(waits(at(5, 9, 13, 17, 21, 23), 500, byNumber).day).toBe(7);
  });

  it('takes tablets of one moment for one dose', () => {
    expect(waits(at(5, 5, 10, 10, 15), 500, byNumber).day).toBe(0);
  });

  it('leaves nothing while no dose may be taken, and the rest of the amount otherwise', () => {
    expect(leftMg(at(5, 10, 15, 20), byNumber)).toBe(0);
    expect(leftMg(at(5, 10, 15), byNumber)).toBe(2500);
    expect(leftMg(at(5, 10, 15, 24), byNumber)).toBe(2500);
    expect(leftMg(at(5, 10, 15, 20), plain)).toBe(2000);
  });
});

describe('a limit for part of a day', () => {
  const halfDay: DoseLimit = { ...plain, within: { mg: 1000, hours: 12 } };

  it('lets be taken what has room in it, and the rest wait', () => {
    expect(waits(at(8), 500, halfDay)).toEqual({ apart: 0, day: 0 });
    expect(waits(at(8), 501, halfDay)).toEqual({ apart: 4, day: 0 });
    expect(waits(at(12), 1000, halfDay)).toEqual({ apart: 0, day: 0 });
  });
});

describe('a larger first dose', () => {
  it('is whole when nothing was taken for a day', () => {
    expect(firstDoseMg([], withFirst)).toBe(1500);
    expect(firstDoseMg(at(24), withFirst)).toBe(1500);
    expect(firstDoseMg(at(23), withFirst)).toBe(0);
    expect(firstDoseMg([], plain)).toBe(0);
  });

  it('may be taken in parts within its time', () => {
    expect(firstDoseMg(at(0.5), withFirst)).toBe(1000);
    expect(firstDoseMg(at(1), withFirst)).toBe(1000);
    expect(firstDoseMg(at(0, 1), withFirst)).toBe(500);
    expect(firstDoseMg(at(1.5), withFirst)).toBe(0);
  });

  it('is none when something was taken in the day before its first part', () => {
    expect(firstDoseMg(at(1, 24.5), withFirst)).toBe(0);
    expect(firstDoseMg(at(1, 25), withFirst)).toBe(1000);
  });

  it('does not count what is dated after now as a part', () => {
    expect(firstDoseMg(at(-1), withFirst)).toBe(0);
  });

  it('waits for nothing, to its last milligram', () => {
    expect(waits(at(0.5), 1000, withFirst)).toEqual({ apart: 0, day: 0 });
    expect(waits(at(0.5), 1001, withFirst).apart).toBe(3.5);
  });
});
