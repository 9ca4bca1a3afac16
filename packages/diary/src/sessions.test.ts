import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from './event.ts';
import { foldDiary } from './fold.ts';
import { logOf } from './log.ts';

const at = (minute: number) => `2026-01-05T10:${String(minute).padStart(2, '0')}:00Z`;
const event = (id: string, minute: number, type: string, fields: object): RecordedEvent => ({
  v: 1,
  id,
  at: at(minute),
  type,
  ...fields,
});

const PLAN = {
  level: 1,
  load: 1,
  painBefore: 3,
  warmUp: ['march'],
  movements: ['wall-slide', 'supported-lean'],
};
const begun = event('b', 0, 'session-begun', PLAN);
const marched = event('s1', 2, 'session-step', { session: 'b', step: 'march' });
const skipped = event('s2', 30, 'session-step', {
  session: 'b',
  step: 'wall-slide',
  skipped: 'hurts',
  pain: 4,
});
const done = event('d', 0, 'session-done', {
  session: 'b',
  level: 1,
  load: 1,
  painBefore: 3,
  painWorst: 4,
  painAfter: 3,
  seconds: 700,
  movements: [{ exercise: 'wall-slide', skipped: 'hurts' }, { exercise: 'supported-lean' }],
});

const fold = (...events: readonly RecordedEvent[]) =>
  foldDiary(logOf(events), { defaultRegion: 'EU' });

describe('a session under way', () => {
  it('is kept with each of its steps, the last word on a step counting', () => {
    const again = event('s3', 31, 'session-step', { session: 'b', step: 'march' });
    expect(fold(begun, marched, skipped, again).runningSession).toMatchObject({
      ...PLAN,
      id: 'b',
      at: at(0),
      steps: { march: {}, 'wall-slide': { skipped: 'hurts', pain: 4 } },
    });
  });

  it('counts a long break for ten minutes', () => {
    expect(fold(begun, marched, skipped).runningSession).toMatchObject({
      seconds: 120 + 600,
      lastAt: at(30),
    });
  });

  it('has none of the steps of another session', () => {
    const stray = event('x', 3, 'session-step', { session: 'other', step: 'march' });
    expect(fold(begun, stray).runningSession?.steps).toEqual({});
  });

  it('ends when it is done, and when its beginning is taken back', () => {
    const undone = event('r', 40, 'retracted', { target: 'b' });
    expect(fold(begun, marched, done).runningSession).toBeNull();
    expect(fold(begun, marched, undone).runningSession).toBeNull();
  });

  it('goes on when its end is taken back', () => {
    const undone = event('r', 40, 'retracted', { target: 'd' });
    const diary = fold(begun, marched, done, undone);
    expect(diary.sessions).toEqual([]);
    expect(diary.runningSession?.steps).toEqual({ march: {} });
  });
});

describe('a session that is over', () => {
  it('is read as the engine takes it', () => {
    expect(fold(begun, done).sessions).toEqual([
      {
        id: 'd',
        at: at(0),
        level: 1,
        load: 1,
        painBefore: 3,
        painWorst: 4,
        painAfter: 3,
        seconds: 700,
        movements: [{ exercise: 'wall-slide', skipped: 'hurts' }, { exercise: 'supported-lean' }],
      },
    ]);
  });
});
