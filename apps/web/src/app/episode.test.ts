import { type DiaryState, foldDiary, logOf, type RecordedEvent } from '@unknot/diary';
import { describe, expect, it } from 'vitest';
import { episodeToStart, isOver, seemsOver } from './episode.ts';

const NOW = '2026-11-22T00:30:00+01:00';
const started = { v: 1, id: 's', at: '2026-11-01T08:00:00Z', type: 'episode-started' };
const open = { ...started, date: '2026-11-01' };

const diary = (...events: readonly RecordedEvent[]): DiaryState =>
  foldDiary(logOf(events), { defaultRegion: 'EU' });

const rating = (day: number, pain: number) => ({
  v: 1,
  id: `r${day}-${pain}`,
  at: `2026-11-${day}T00:10:00+01:00`,
  type: 'check-in',
  pain,
});
const week = [16, 17, 18, 19, 20, 21, 22];

describe('episodeToStart', () => {
  it('begins on the day the person named', () => {
    const told = {
      v: 1,
      id: 'a',
      at: NOW,
      type: 'facts-answered',
      answers: { 'days-since-onset': 3 },
    };
    expect(episodeToStart(diary(told), NOW)).toEqual({
      type: 'episode-started',
      date: '2026-11-19',
    });
  });

  it('begins today when nobody knows', () => {
    expect(episodeToStart(diary(), NOW)).toMatchObject({ date: '2026-11-22' });
  });

  it('does not begin twice, but again after an end', () => {
    expect(episodeToStart(diary(open), NOW)).toBeNull();
    const end = { v: 1, id: 'e', at: NOW, type: 'episode-ended', date: '2026-11-10' };
    expect(episodeToStart(diary(open, end), NOW)).not.toBeNull();
  });
});

describe('seemsOver', () => {
  it('is true after 7 days at 0 or 1', () => {
    expect(seemsOver(diary(open, ...week.map((day) => rating(day, day % 2))), NOW)).toBe(true);
  });

  it('wants a rating on every day', () => {
    const gap = week.filter((day) => day !== 19).map((day) => rating(day, 0));
    expect(seemsOver(diary(open, ...gap), NOW)).toBe(false);
  });

  it('wants every rating of the day', () => {
    const worse = [...week.map((day) => rating(day, 0)), rating(20, 2)];
    expect(seemsOver(diary(open, ...worse), NOW)).toBe(false);
  });

  it('needs an episode', () => {
    expect(seemsOver(diary(...week.map((day) => rating(day, 0))), NOW)).toBe(false);
  });
});

describe('isOver', () => {
  it.each([
    [[], false],
    [[{ start: '2026-11-01' }], false],
    [[{ start: '2026-11-01', end: '2026-11-20' }], true],
    [[{ start: '2026-10-01', end: '2026-10-20' }, { start: '2026-11-01' }], false],
  ])('%j: %s', (episodes, over) => {
    expect(isOver({ episodes })).toBe(over);
  });
});
