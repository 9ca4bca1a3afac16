import type { DiaryEntries } from '@unknot/diary';
import { describe, expect, it } from 'vitest';
import { sessionRuns } from './session-runs.ts';

const begun = { lastAt: '2026-11-22T08:00:00Z' } as DiaryEntries['runningSession'];

describe('sessionRuns', () => {
  it.each([
    ['2026-11-22T08:05:00Z', true],
    ['2026-11-22T19:59:00Z', true],
    ['2026-11-22T20:00:00Z', false],
    ['2026-11-30T08:00:00Z', false],
  ])('one left at 8:00 runs at %s: %s', (now, runs) => {
    expect(sessionRuns({ runningSession: begun }, now)).toBe(runs);
  });

  it('none runs where none was begun', () => {
    expect(sessionRuns({ runningSession: null }, '2026-11-22T08:05:00Z')).toBe(false);
  });
});
