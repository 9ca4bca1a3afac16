import type { DiarySession } from '@unknot/diary';
import { describe, expect, it } from 'vitest';
import { weekWords } from '../words/week-words.ts';
import { dayInShort, kindOfDay } from './week-day-words.ts';

const session = (more: Partial<DiarySession> = {}): DiarySession => ({
  id: 's',
  at: '2026-11-22T10:00:00Z',
  level: 1,
  load: 1,
  painBefore: 2,
  painWorst: 2,
  seconds: 700,
  movements: [],
  ...more,
});
const day = { date: '2026-11-22', fromToday: 0, done: [], planned: null };

describe('a day of the week', () => {
  it('says what was done before what is planned', () => {
    const done = { ...day, done: [session()], planned: 'light' as const };
    expect(kindOfDay(done)).toBe('done');
    expect(dayInShort(done)).toBe(weekWords.done(12));
    expect(dayInShort({ ...day, done: [session({ seconds: 5 })] })).toBe(weekWords.done(1));
    expect(dayInShort({ ...day, done: [session(), session()] })).toBe(weekWords.twice(2));
    expect(dayInShort({ ...day, done: [session({ stopSign: 'cramp' })] })).toBe(weekWords.stopped);
  });

  it('says what is planned, or that there is none', () => {
    expect(dayInShort({ ...day, planned: 'strength' })).toBe(weekWords.planned.strength);
    expect(kindOfDay({ ...day, planned: 'gentle' })).toBe('gentle');
    expect(dayInShort({ ...day, fromToday: -1 })).toBe(weekWords.rest);
    expect(dayInShort({ ...day, fromToday: 1 })).toBe(weekWords.notPlanned);
    expect(kindOfDay(day)).toBe('rest');
  });
});
