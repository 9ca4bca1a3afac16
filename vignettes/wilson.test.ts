import { expect, it } from 'vitest';
import { shareOf } from './wilson.ts';

/** Reference values: the interval of Wilson (1927) without continuity correction. */
it.each([
  { hits: 0, of: 10, low: 0, high: 0.2775 },
  { hits: 5, of: 10, low: 0.2366, high: 0.7634 },
  { hits: 81, of: 263, low: 0.2553, high: 0.3662 },
  { hits: 60, of: 60, low: 0.9398, high: 1 },
])('$hits of $of', ({ hits, of, low, high }) => {
  const share = shareOf(hits, of);
  expect(share.low).toBeCloseTo(low, 4);
  expect(share.high).toBeCloseTo(high, 4);
});

it('knows nothing of nothing', () => {
  expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
});
