import { describe, expect, it } from 'vitest';
import { BACK_NOISE, detection, falseAlarms } from './bench-trend.ts';
import { flaring, flat, improving, relapsing, worsening } from './trend-courses.ts';

const RUNS = 200;

describe('the trend on made-up courses', { timeout: 120_000 }, () => {
  it.each([0, 0.25, 0.5])(
    'finds a rise of two points within a week: %d of days missing',
    (missing) => {
      const { found } = detection(worsening, { noise: BACK_NOISE, missing }, RUNS);
      expect(found).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each([
    [0, 0.99],
    [0.5, 0.85],
  ])('finds a relapse: %d of days missing', (missing, least) => {
    const { found } = detection(relapsing, { noise: BACK_NOISE, missing }, RUNS);
    expect(found).toBeGreaterThanOrEqual(least);
  });

  it.each([0, 0.25, 0.5])(
    'hardly ever calls improving worsening: %d of days missing',
    (missing) => {
      const { courses } = falseAlarms(improving, { noise: BACK_NOISE, missing }, RUNS);
      expect(courses).toBeLessThanOrEqual(0.02);
    },
  );

  it.each([0, 0.5])(
    'calls a level course worsening on few evenings: %d of days missing',
    (missing) => {
      const { evenings } = falseAlarms(flat, { noise: BACK_NOISE, missing }, RUNS);
      expect(evenings).toBeLessThanOrEqual(0.01);
    },
  );

  it('does not call a settled flare worsening', () => {
    const span = { first: 24, last: 27 };
    const { courses } = falseAlarms(flaring, { noise: BACK_NOISE, missing: 0.2 }, RUNS, span);
    expect(courses).toBeLessThanOrEqual(0.02);
  });
});
