import { describe, expect, it } from 'vitest';
import { olderMonths, recentFrom, rowsOf } from './entry-rows.ts';

const NOW = '2026-11-22T12:00:00Z';
const diary = {
  checkIns: [
    { id: 'a', at: '2026-10-31T23:30:00Z', pain: 6 },
    { id: 'b', at: '2026-11-15T20:00:00Z', pain: 5 },
    { id: 'c', at: '2026-11-16T08:00:00Z', pain: 4 },
  ],
  doses: [{ id: 'd', at: '2026-11-20T08:00:00Z', ingredient: 'medicine-of-tomorrow', mg: 5 }],
  sessions: [],
  remedies: [{ id: 'r', at: '2026-10-02T08:00:00Z', remedy: 'remedy-of-tomorrow', minutes: 1 }],
};

describe('the entries', () => {
  it('of the last seven days stand at hand, newest first, with what was done', () => {
    const rows = rowsOf(diary, (at) => at >= recentFrom(NOW), 'US');
    expect(rows.map(({ at, kind }) => [at.slice(8, 10), kind])).toEqual([
      ['20', 'done'],
      ['16', 'check-in'],
    ]);
  });

  it('before that are counted by month', () => {
    expect(olderMonths(diary, NOW)).toEqual([
      { month: '2026-11', count: 1 },
      { month: '2026-10', count: 2 },
    ]);
  });
});
