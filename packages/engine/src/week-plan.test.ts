import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { NOW } from './fixtures.test-kit.ts';
import { daily, daysAgo, session, stateWith } from './movement/movement.test-kit.ts';
import { weekPlan } from './week-plan.ts';

const low = daily(...Array.from({ length: 30 }, () => 1));
const trained = [12, 11, 10].map((days) => session(days, { painBefore: 1 }));
const plan = (...more: readonly ReturnType<typeof session>[]) =>
  weekPlan(stateWith({ 'pain-now': 1 }, low, { sessions: [...trained, ...more] }), NOW);
const kinds = (days: ReturnType<typeof weekPlan>) => days.map(({ planned }) => planned ?? '-');

describe('weekPlan', () => {
  it('is three days back, today and three ahead, on the person’s calendar', () => {
    const days = weekPlan(stateWith({}), '2026-03-29T23:30:00+02:00');
    expect(days.map(({ date }) => date.slice(5))).toEqual([
      '03-26',
      '03-27',
      '03-28',
      '03-29',
      '03-30',
      '03-31',
      '04-01',
    ]);
    expect(days.map(({ fromToday }) => fromToday)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
  });

  it('puts strength on every other day', () => {
    expect(kinds(plan())).toEqual(['-', '-', '-', 'strength', 'light', 'strength', 'light']);
  });

  it('rests after strength, and goes on from there', () => {
    const yesterday = session(1, { level: 2, painBefore: 1 });
    expect(kinds(plan(yesterday)).slice(3)).toEqual(['light', 'strength', 'light', 'strength']);
  });

  it('holds strength to three times in seven days', () => {
    const three = [6, 4, 2].map((days) => session(days, { level: 2, painBefore: 1 }));
    expect(kinds(plan(...three)).slice(3)).toEqual(['light', 'strength', 'light', 'strength']);
  });

  it('shows what was done in its day, and plans no second one today', () => {
    const today = { ...session(0, { painBefore: 1 }), at: addHours(NOW, -1) };
    const days = plan(today, session(2, { painBefore: 1 }));
    expect(days.map(({ done }) => done.length)).toEqual([0, 1, 0, 1, 0, 0, 0]);
    expect(days[3]?.planned).toBeNull();
  });

  it('stays gentle in a flare and plans nothing in danger', () => {
    const flare = weekPlan(stateWith({ 'pain-now': 7 }, daily(7, 7)), NOW);
    expect(kinds(flare).slice(3)).toEqual(['gentle', 'gentle', 'gentle', 'gentle']);
    const danger = weekPlan(stateWith({ fever: true, 'chest-pressure': true }), NOW);
    expect(kinds(danger)).toEqual(['-', '-', '-', '-', '-', '-', '-']);
    expect(daysAgo(0)).toBe(addHours(NOW, 0));
  });
});
