/** The pace: four seconds in, six out, without a jump. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathAt } from './breath-moment.ts';

const PACE = { inhaleSeconds: 4, exhaleSeconds: 6 };

describe('breathAt', () => {
  it.each([
    [0, true, 4, 0],
    [2000, true, 2, 0.5],
    [3999, true, 1, 1],
    [4000, false, 6, 1],
    [7000, false, 3, 0.5],
    [9999, false, 1, 0],
    [10_000, true, 4, 0],
  ])('after %i ms: in %s, %i s left, %f full', (elapsed, inhaling, secondsLeft, fullness) => {
    const moment = breathAt(elapsed, PACE);
    expect(moment.inhaling).toBe(inhaling);
    expect(moment.secondsLeft).toBe(secondsLeft);
    expect(moment.fullness).toBeCloseTo(fullness, 2);
  });

  it('never jumps: 33 ms change the fullness by less than 3 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600_000 }), (elapsed) => {
        const change = breathAt(elapsed + 33, PACE).fullness - breathAt(elapsed, PACE).fullness;
        expect(Math.abs(change)).toBeLessThan(0.03);
      }),
    );
  });
});
