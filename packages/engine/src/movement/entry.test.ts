import { describe, expect, it } from 'vitest';
import { NOW } from '../fixtures.test-kit.ts';
import { type Entry, entryOf } from './entry.ts';
import { daily, daysAgo, factsOf, session, stateWith } from './movement.test-kit.ts';
import type { SessionRecord } from './training-log.ts';

function entry(
  facts: Parameters<typeof stateWith>[0],
  pains: readonly number[],
  sessions: readonly SessionRecord[] = [],
): Entry {
  const { patient } = stateWith(facts, daily(...pains));
  return entryOf(factsOf(patient), { ...patient, sessions }, NOW);
}

describe('level 1', () => {
  it('opens at rest pain of 4 that has not risen for a day', () => {
    expect(entry({ 'pain-now': 4 }, [5, 4]).level).toBe(1);
  });

  it('waits while the pain is 5, rising, or has not been watched for a day', () => {
    expect(entry({ 'pain-now': 5 }, [5, 5]).needs[1]).toEqual(['pain']);
    expect(entry({ 'pain-now': 4 }, [2, 4]).needs[1]).toEqual(['steady']);
    expect(entry({ 'pain-now': 4, easing: false }, [4]).needs[1]).toEqual(['steady']);
    expect(entry({ 'pain-now': 4, easing: true }, [4]).level).toBe(1);
  });

  it('waits after a rise within the day, whatever the day before said', () => {
    const { patient } = stateWith({ 'pain-now': 3 }, [
      { at: daysAgo(1.1), pain: 3 },
      { at: daysAgo(0.2), pain: 1 },
    ]);
    const diary = { ...patient, sessions: [] };
    expect(entryOf({ ...factsOf(patient), 'pain-now': 3 }, diary, NOW).needs[1]).toEqual([
      'steady',
    ]);
  });

  it('waits while turning hurts, or a strong painkiller or a sedative works', () => {
    expect(entry({ 'pain-now': 3, 'turns-and-breathes': false }, [3, 3]).level).toBe(0);
    expect(entry({ 'pain-now': 3, 'turns-and-breathes': null }, [3, 3]).level).toBe(0);
    expect(entry({ 'pain-now': 3, 'strong-painkiller-now': true }, [3, 3]).level).toBe(0);
    expect(entry({ 'pain-now': 3, sedated: true }, [3, 3]).needs[1]).toEqual(['loosened']);
  });
});

describe('levels 2 and 3', () => {
  const quiet = Array.from({ length: 40 }, () => 1);
  const green = (...days: readonly number[]) =>
    days.map((day) => session(day, { painBefore: 1, painWorst: 1 }));
  const strong = (...days: readonly number[]) =>
    days.map((day) => session(day, { level: 2, painBefore: 1, painWorst: 2 }));

  it('level 2 waits for three green sessions of level 1', () => {
    expect(entry({ 'pain-now': 1 }, quiet, green(4, 3)).needs[2]).toEqual(['green-sessions']);
    expect(entry({ 'pain-now': 1 }, quiet, green(4, 3, 2)).level).toBe(2);
  });

  it('an amber session begins the count anew', () => {
    const amber = session(3, { painBefore: 3, painWorst: 4 });
    expect(entry({ 'pain-now': 1 }, quiet, [...green(5, 4), amber, ...green(2)]).level).toBe(1);
  });

  it('level 3 waits for two green weeks of level 2', () => {
    const warming = green(22, 21, 20);
    expect(entry({ 'pain-now': 1 }, quiet, [...warming, ...strong(14, 11, 8, 5, 2)]).level).toBe(2);
    expect(
      entry({ 'pain-now': 1 }, quiet, [...warming, ...strong(18, 14, 11, 8, 5, 2)]).level,
    ).toBe(3);
    expect(
      entry({ 'pain-now': 3 }, quiet, [...warming, ...strong(18, 14, 11, 8, 5, 2)]).needs[3],
    ).toContain('pain');
  });

  it('two sessions in a week that raise the pain for over a day step back', () => {
    const pains = [1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 1, 4, 4, 1, 1, 1];
    const { patient } = stateWith({ 'pain-now': 1 }, daily(...pains));
    const sessions = [
      ...green(14, 13, 12),
      session(8, { level: 2, painBefore: 1, painWorst: 2 }),
      session(5, { level: 2, painBefore: 1, painWorst: 2 }),
    ];
    const now = entryOf(factsOf(patient), { ...patient, sessions }, NOW);
    expect(now.level).toBe(1);
    expect(now.needs[2]).toContain('stepped-back');
  });

  it('a flare begins the count anew', () => {
    const pains = [1, 1, 1, 1, 1, 1, 7, 6, 3, 2, 1, 1];
    expect(entry({ 'pain-now': 1 }, pains, green(11, 10, 9)).level).toBe(1);
  });

  it('after four weeks without recovery more load waits for a clinician', () => {
    const stuck = Array.from({ length: 30 }, () => 3);
    const sessions = green(4, 3, 2).map((done) => ({ ...done, painBefore: 3, painWorst: 3 }));
    expect(entry({ 'pain-now': 3 }, stuck, sessions).needs[2]).toEqual(['month']);
    expect(entry({ 'pain-now': 3, 'clinician-agreed-exercise': true }, stuck, sessions).level).toBe(
      2,
    );
  });

  it('sessions after now do not count', () => {
    expect(entry({ 'pain-now': 1 }, quiet, green(-1, -2, -3)).level).toBe(1);
    expect(daysAgo(-1) > NOW).toBe(true);
  });
});
