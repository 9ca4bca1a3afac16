import { describe, expect, it } from 'vitest';
import { areActivitiesWhole, isCheckWhole, weekDraft, weekEntry } from './week-draft.ts';

const empty = weekDraft([]);

describe('weekDraft', () => {
  it('begins with one empty activity, later with those of last time', () => {
    expect(empty.activities).toEqual([{ name: '', score: null }]);
    expect(weekDraft([{ activities: { drive: 4, sleep: 6 } }, {}]).activities).toEqual([
      { name: 'drive', score: null },
      { name: 'sleep', score: null },
    ]);
  });
});

describe('a page of the week', () => {
  it('is whole when each name has a number', () => {
    const named = { name: 'drive', score: 4 };
    const whole = (...activities: typeof empty.activities) =>
      areActivitiesWhole({ ...empty, activities });
    expect(whole(named)).toBe(true);
    expect(whole(named, { name: ' ', score: null })).toBe(true);
    expect(whole(named, { name: 'sleep', score: null })).toBe(false);
    expect(whole(named, { name: '', score: 3 })).toBe(false);
    expect(whole({ name: '', score: null })).toBe(false);
  });

  it('takes all three answers of the week', () => {
    expect(isCheckWhole({ ...empty, duties: 0, wishes: 0, mind: 0 })).toBe(true);
    expect(isCheckWhole({ ...empty, duties: 0, wishes: 0 })).toBe(false);
  });
});

describe('weekEntry', () => {
  it('keeps what was filled in and nothing else', () => {
    expect(weekEntry(empty)).toBeNull();
    expect(weekEntry({ ...empty, change: 0 })).toEqual({
      type: 'check-in',
      pain: null,
      change: 0,
    });
    expect(
      weekEntry({
        activities: [
          { name: ' drive ', score: 4 },
          { name: '', score: null },
        ],
        duties: 3,
        wishes: 2,
        mind: 1,
        change: null,
      }),
    ).toEqual({
      type: 'check-in',
      pain: null,
      activities: { drive: 4 },
      weekCheck: { duties: 3, wishes: 2, mind: 1 },
    });
  });
});
