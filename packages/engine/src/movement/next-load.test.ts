import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW } from '../fixtures.test-kit.ts';
import { anyCheckIns, anySessions, daily, daysAgo, session } from './movement.test-kit.ts';
import { nextLoad } from './next-load.ts';
import { inOrder, lightOf, type SessionRecord } from './training-log.ts';

const log = (sessions: readonly SessionRecord[], pains: readonly number[] = []) => ({
  sessions,
  checkIns: daily(...pains),
  checkedAt: null,
});
const low = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

describe('nextLoad', () => {
  it('starts with the dose as it is written', () => {
    expect(nextLoad(log([]), 1, NOW)).toEqual({ advice: 'start', load: 1 });
    expect(nextLoad(log([session(2)], low), 2, NOW)).toEqual({ advice: 'start', load: 1 });
  });

  it('grows by a tenth after a green, settled session', () => {
    expect(nextLoad(log([session(2)], low), 1, NOW)).toEqual({ advice: 'progress', load: 1.1 });
  });

  it('never grows by more than a fifth in a week', () => {
    const week = [session(8), session(5, { load: 1.1 }), session(2, { load: 1.2 })];
    expect(nextLoad(log(week, low), 1, NOW)).toEqual({ advice: 'hold', load: 1.2 });
  });

  it('holds after amber, and while the next morning is not known', () => {
    const amber = session(2, { painBefore: 3, painWorst: 4 });
    expect(nextLoad(log([amber], low), 1, NOW).advice).toBe('hold');
    expect(nextLoad(log([session(2)]), 1, NOW).advice).toBe('hold');
  });

  it('halves after red, and after two points for over a day', () => {
    const red = session(2, { painBefore: 1, painWorst: 3 });
    expect(nextLoad(log([red], low), 1, NOW)).toEqual({ advice: 'halve', load: 0.5 });
    const raised = session(3, { painBefore: 1 });
    expect(nextLoad(log([raised], [4, 4, 4]), 1, NOW)).toEqual({ advice: 'halve', load: 0.5 });
  });

  it('steps back after two such sessions in a week, and asks for a clinician after 72 hours', () => {
    const twice = [session(8, { painBefore: 1 }), session(3, { painBefore: 1 })];
    const pains = [1, 4, 4, 1, 1, 1, 4, 4, 4];
    expect(nextLoad(log(twice, pains), 1, NOW).advice).toBe('step-back');
    const long = session(4, { painBefore: 1 });
    expect(nextLoad(log([long], [4, 4, 4, 4, 4]), 1, NOW)).toEqual({
      advice: 'see-clinician',
      load: 0.5,
    });
  });

  it('after a danger sign waits for the check', () => {
    const stopped = session(2, { stopSign: 'chest' });
    const before = log([stopped], low);
    expect(nextLoad(before, 1, NOW)).toEqual({ advice: 'check-first', load: 0 });
    expect(nextLoad({ ...before, checkedAt: daysAgo(3) }, 1, NOW).advice).toBe('check-first');
    expect(nextLoad({ ...before, checkedAt: daysAgo(1) }, 1, NOW).advice).toBe('halve');
    expect(nextLoad(log([session(2, { stopSign: 'cramp' })], low), 1, NOW).advice).toBe('halve');
  });
});

describe('nextLoad, for any log', () => {
  it('never progresses after red, amber or a stop sign', () => {
    fc.assert(
      fc.property(
        anySessions,
        anyCheckIns,
        fc.constantFrom(0, 1, 2, 3),
        (sessions, checkIns, l) => {
          const level = l as 0 | 1 | 2 | 3;
          const next = nextLoad({ sessions, checkIns, checkedAt: NOW }, level, NOW);
          const last = inOrder(sessions, NOW)
            .filter((each) => each.level === level)
            .at(-1);
          const newest = inOrder(sessions, NOW).at(-1);
          if (last && lightOf(last) !== 'green') expect(next.advice).not.toBe('progress');
          if (newest && lightOf(newest) === 'red') expect(next.advice).not.toBe('progress');
          if (last && lightOf(last) === 'red' && next.advice !== 'step-back')
            expect(next.load).toBeLessThan(last.load);
          if (last) expect(next.load).toBeLessThanOrEqual(Math.max(1, last.load * 1.1));
        },
      ),
    );
  });
});
