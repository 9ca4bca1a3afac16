import { foldDiary, logOf, type RecordedEvent } from '@unknot/diary';
import { describe, expect, it } from 'vitest';
import { patientOf } from './patient.ts';

const started = { v: 1, id: 'a', at: '2026-11-22T02:00:00Z', type: 'check-started' };
const rated = {
  v: 1,
  id: 'b',
  at: '2026-11-22T02:01:00Z',
  type: 'facts-answered',
  answers: { 'pain-now': 8 },
};
const logged = (at: string, pain: number | null) => ({
  v: 1,
  id: `c${at}`,
  at,
  type: 'check-in',
  pain,
});

const painNow = (...events: readonly RecordedEvent[]) =>
  patientOf(foldDiary(logOf(events), { defaultRegion: 'EU' })).facts['pain-now'];

describe('the pain now', () => {
  it('is the newest rating, from the check or from the log', () => {
    expect(painNow(started, rated, logged('2026-11-22T08:00:00Z', 3))).toBe(3);
    expect(painNow(started, rated, logged('2026-11-22T01:00:00Z', 3))).toBe(8);
  });

  it('is not changed by an entry without a rating', () => {
    expect(painNow(started, rated, logged('2026-11-22T08:00:00Z', null))).toBe(8);
  });

  it('is left to the engine when the check has not asked', () => {
    expect(painNow(started, logged('2026-11-22T08:00:00Z', 3))).toBeUndefined();
  });
});
