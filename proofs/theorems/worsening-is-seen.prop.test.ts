import { type CheckIn, today } from '@unknot/engine';
import { addHours } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const NOW = '2026-06-30T12:00:00Z';

/** Ratings on most of the last days, that climb, sink or stay. */
const diary: fc.Arbitrary<readonly CheckIn[]> = fc
  .record({
    days: fc.integer({ min: 1, max: 100 }),
    start: fc.integer({ min: 1, max: 8 }),
    slope: fc.constantFrom(-0.1, 0, 0.1, 0.3, 1),
    noise: fc.array(fc.option(fc.integer({ min: -1, max: 1 }), { freq: 5 }), {
      minLength: 100,
      maxLength: 100,
    }),
  })
  .map(({ days, start, slope, noise }) =>
    noise.slice(0, days).flatMap((shift, day) => {
      if (shift === null) return [];
      const pain = Math.round(Math.min(10, Math.max(0, start + slope * day + shift)));
      return [{ at: addHours(NOW, -24 * (days - day) + 20), pain }];
    }),
  );

describe('the facts that T11 starts from', () => {
  it('are there whenever the trend is worsening or persistent', () => {
    fc.assert(
      fc.property(diary, (checkIns) => {
        const { trend, within, disposition } = today(
          { region: 'US', facts: {}, checkIns, doses: [], episodes: [] },
          NOW,
        );
        // A rise of one day calls for a new danger check, not yet for a visit.
        const worse = trend.because.some(
          (sign) => sign.startsWith('worse-') && sign !== 'worse-acute',
        );
        fc.pre(trend.persistent || trend.recurrent || worse);
        expect(within).not.toBeNull();
        expect(disposition).not.toBe('self-care');
      }),
      { numRuns: 300 },
    );
  });
});
