import { returnCriteria } from '@unknot/knowledge';
import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { NOW } from '../fixtures.test-kit.ts';
import { daily, daysAgo, stateWith, triageOf } from './movement.test-kit.ts';
import { type ReturnDiary, returnState, type SportSession } from './return-report.ts';
import { returnToSport } from './return-to-sport.ts';

const said = <Value>(value: Value, days = 1) => ({ value, at: daysAgo(days) });
const quietWeeks = daily(...Array.from({ length: 15 }, () => 1));
const done = (days: number, more: Partial<SportSession> = {}): SportSession => ({
  at: addHours(daysAgo(days), 4),
  volume: 0.5,
  painBefore: 1,
  painWorst: 1,
  ...more,
});
const ready: ReturnDiary = {
  checkIns: quietWeeks,
  doses: [],
  turn: said({ left: 42, right: 44 }),
  answers: {
    taskPain: said(2),
    noPainkiller: said(true),
    freeChest: said(true),
    strength: said({ sore: 9, other: 10 }),
    canBrace: said(true),
    drowsyMedicine: said(false),
    confidence: said(8),
  },
  sessions: [done(6), done(4, { volume: 0.75 }), done(2, { volume: 1 })],
  contactOrInjury: false,
  sedated: false,
};
const stateOf = (more: Partial<ReturnDiary>) => returnState({ ...ready, ...more }, NOW);
const well = triageOf(stateWith({}).patient);
const missing = (more: Partial<ReturnDiary>) => returnToSport(stateOf(more).report, well).missing;

describe('returnState', () => {
  it('reads all nine out of a good diary', () => {
    expect(missing({})).toEqual([]);
    expect(stateOf({}).setBack).toBe(false);
    expect(stateOf({}).newest).toMatchObject({ session: { volume: 1 }, aftermath: 'settled' });
  });

  it('takes nothing for met of an empty one', () => {
    expect(missing({ checkIns: [], turn: null, answers: {}, sessions: [] })).toEqual(
      returnCriteria.map(({ id }) => id).filter((id) => id !== 'no-red-flag'),
    );
  });

  it.each([
    ['a week', daily(1, 1, 1, 1, 1, 1, 1, 1), 7, 1],
    ['a rise three days ago', daily(1, 1, 1, 1, 1, 2, 1, 0, 0), 2, 1],
    ['a rise now', daily(0, 0, 0, 0, 3), 0, 3],
    ['no rating', [], null, null],
    ['none for days', [{ at: daysAgo(4), pain: 0 }], null, null],
    ['a gap', [{ at: daysAgo(9), pain: 0 }, ...daily(0, 1)], 1, 1],
  ] as const)('counts quiet days: %s', (_, checkIns, quietDays, restPain) => {
    expect(stateOf({ checkIns }).report).toMatchObject({ quietDays, restPain });
  });

  it('lets answers stand for a week, and that of the painkiller for two days', () => {
    const old = { ...ready.answers, canBrace: said(true, 8), noPainkiller: said(true, 3) };
    expect(missing({ answers: old })).toEqual(['no-painkiller', 'brace-and-alert']);
  });

  it('believes the log more than the word', () => {
    const dose = (ingredient: string, mg = 400) => ({ ingredient, mg, at: daysAgo(1) });
    expect(missing({ doses: [dose('ibuprofen')] })).toEqual(['no-painkiller']);
    expect(missing({ doses: [dose('pills-of-tomorrow')] })).toEqual(['no-painkiller']);
    expect(missing({ doses: [dose('aspirin', 75), dose('magnesium-supplement')] })).toEqual([]);
    expect(missing({ sedated: true })).toEqual(['brace-and-alert']);
  });

  it('waits for the morning after a session, and repeats one that hurt', () => {
    const hours = (ago: number) => ({ ...done(0), at: addHours(NOW, -ago) });
    expect(stateOf({ sessions: [hours(2)] }).newest?.aftermath).toBe('not-known');
    expect(missing({ sessions: [...ready.sessions.slice(0, 2), hours(2)] })).toEqual([
      'graded-sessions',
    ]);
    const hurt = ready.sessions.map((one) => ({ ...one, painWorst: 4 }));
    expect(missing({ sessions: hurt })).toEqual(['graded-sessions']);
  });

  it('does not take the evening for the next morning', () => {
    const noon = { ...done(0), at: '2026-11-20T09:00:00Z' };
    const rated = (at: string) => stateOf({ sessions: [noon], checkIns: [{ at, pain: 1 }] });
    expect(rated('2026-11-20T20:00:00Z').newest?.aftermath).toBe('not-known');
    expect(rated('2026-11-21T07:00:00Z').newest?.aftermath).toBe('settled');
  });

  it('begins anew after a flare', () => {
    const flare = [...quietWeeks, { at: addHours(daysAgo(0), -1), pain: 7 }];
    const after = stateOf({ checkIns: flare });
    expect(after.setBack).toBe(true);
    expect(after.report.gradedSessions).toHaveLength(1);
    expect(after.report).toMatchObject({ taskPain: null, turn: null, confidence: null });
    expect(returnToSport(after.report, well).step).toBe('settle');
  });

  it('keeps the word of a clinician, even after a flare', () => {
    const answers = { ...ready.answers, clinicianCleared: said(true, 40) };
    expect(stateOf({ answers }).report.clinicianCleared).toBe(true);
    expect(stateOf({}).report.clinicianCleared).toBe(false);
  });
});
