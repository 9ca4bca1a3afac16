import { foldDiary, logOf } from '@unknot/diary';
import { type FactId, ordinaryStrain } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { answeredAt, isExpired, lookAgainAt, reviewAt } from './answer-age.ts';

const STARTED = '2026-11-22T02:00:00Z';
const ANSWERED = '2026-11-22T02:10:00Z';
const LATER = '2027-11-22T02:10:00Z';

const answered = (facts: Facts<FactId>) => {
  const events = [
    { v: 1, id: 'a', at: STARTED, type: 'check-started' },
    { v: 1, id: 'b', at: ANSWERED, type: 'facts-answered', answers: { ...facts } },
  ];
  return foldDiary(logOf(events), { defaultRegion: 'US' });
};
const strain = answered(ordinaryStrain);
const emergency = answered({ 'tearing-ripping': true });

describe('an answer', () => {
  it('is as old as the newest thing that was said, not as the screen that shows it', () => {
    expect(answeredAt(strain)).toBe(ANSWERED);
    expect(Date.parse(reviewAt(strain))).toBeGreaterThan(Date.parse(ANSWERED));
  });

  it('stands until it is time to look again, and no longer', () => {
    expect(isExpired(strain, ANSWERED)).toBe(false);
    expect(isExpired(strain, reviewAt(strain))).toBe(true);
    expect(isExpired(strain, LATER)).toBe(true);
  });

  it('of an emergency is about now: half a day later it is asked again', () => {
    expect(isExpired(emergency, '2026-11-22T14:09:00Z')).toBe(false);
    expect(isExpired(emergency, '2026-11-22T14:10:00Z')).toBe(true);
  });

  it('to a sudden, strong pain has times to look again, and leaves out those that have passed', () => {
    const sudden = answered({ ...ordinaryStrain, 'pain-now': 8, 'days-since-onset': 0 });
    const [first, ...others] = lookAgainAt(sudden, ANSWERED);
    expect(lookAgainAt(sudden, first ?? LATER)).toEqual(others);
    expect(others.length).toBeGreaterThan(0);
    expect(lookAgainAt(strain, ANSWERED)).toEqual([]);
  });
});
