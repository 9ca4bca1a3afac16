import { describe, expect, it } from 'vitest';
import { weekIsDue } from './week-is-due.ts';

const NOW = '2026-11-22T08:00:00-05:00';
const entry = (at: string, more: object = {}) => ({ id: at, at, pain: 3, ...more });
const due = (checkIns: readonly ReturnType<typeof entry>[], end?: string) =>
  weekIsDue(
    {
      checkIns,
      doses: [],
      remedies: [],
      episodes: [{ start: '2026-11-10', ...(end !== undefined && { end }) }],
    },
    NOW,
  );

describe('weekIsDue', () => {
  it('leaves the first night alone', () => {
    expect(due([])).toBe(false);
    expect(due([entry('2026-11-22T01:00:00-05:00')])).toBe(false);
    expect(due([entry('2026-11-21T23:00:00-05:00')])).toBe(true);
  });

  it('comes back after seven days of the calendar', () => {
    const answered = { pain: null, weekCheck: { duties: 3, wishes: 3, mind: 2 } };
    expect(due([entry('2026-11-16T07:00:00-05:00', answered)])).toBe(false);
    expect(due([entry('2026-11-15T21:00:00-05:00', answered)])).toBe(true);
  });

  it('takes each of the three questions for an answer', () => {
    for (const answer of [{ change: 1 }, { activities: { drive: 4 } }])
      expect(due([entry('2026-11-20T09:00:00-05:00', answer)])).toBe(false);
  });

  it('is over with the episode', () => {
    expect(due([entry('2026-11-10T09:00:00-05:00')], '2026-11-20')).toBe(false);
    expect(weekIsDue({ checkIns: [], doses: [], remedies: [], episodes: [] }, NOW)).toBe(false);
  });
});
