import { describe, expect, it } from 'vitest';
import { isPainFresh } from './pain-rated.ts';

const NOW = '2026-11-22T12:00:00Z';
const rated = (at: string, pain: number | null = 3) => ({ id: at, at, pain });

describe('isPainFresh', () => {
  it('takes a rating of the log or of the check, for half a day', () => {
    expect(isPainFresh({ checkIns: [], answeredAt: {} }, NOW)).toBe(false);
    expect(isPainFresh({ checkIns: [rated('2026-11-22T01:00:00Z')], answeredAt: {} }, NOW)).toBe(
      true,
    );
    expect(isPainFresh({ checkIns: [rated('2026-11-21T23:00:00Z')], answeredAt: {} }, NOW)).toBe(
      false,
    );
    expect(
      isPainFresh({ checkIns: [], answeredAt: { 'pain-now': '2026-11-22T11:00:00Z' } }, NOW),
    ).toBe(true);
  });

  it('passes over an entry without a rating', () => {
    expect(
      isPainFresh({ checkIns: [rated('2026-11-22T11:00:00Z', null)], answeredAt: {} }, NOW),
    ).toBe(false);
  });
});
