import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPounds, toPounds } from './pounds.ts';

describe('pounds', () => {
  it('come back as they were typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 900 }), (pounds) => {
        expect(toPounds(fromPounds(pounds))).toBe(pounds);
      }),
    );
  });

  it('110 lb are 49.9 kg', () => {
    expect(fromPounds(110)).toBe(49.9);
  });
});
