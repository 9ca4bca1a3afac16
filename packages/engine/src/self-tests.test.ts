import { type FactId, pages, selfTests } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseWith, NOW, strainFacts } from './fixtures.test-kit.ts';
import { selfTestsFor } from './self-test-offers.ts';
import { readSelfTest, type SelfTestResult } from './self-test-reading.ts';
import { triage } from './triage.ts';

/** Nothing that limits movement, and little pain. */
const well: Facts<FactId> = {
  ...strainFacts,
  'pain-now': 2,
  ...Object.fromEntries(
    pages
      .filter(({ topic }) => topic === 'movement')
      .flatMap((page) => page.facts.map((fact) => [fact, false])),
  ),
};

function offersWith(changes: Facts<FactId> = {}) {
  const facts = caseFacts(caseWith({ ...well, ...changes }), NOW);
  return selfTestsFor(facts, triage(facts));
}

describe('selfTestsFor', () => {
  it('offers what is offered, and says why the rest never is', () => {
    const offers = offersWith();
    for (const { id, use, why } of selfTests) {
      expect([id, offers[id].verdict]).toEqual([id, use === 'not-offered' ? 'avoid' : 'ok']);
      expect(offers[id].never).toBe(use === 'not-offered' ? why : null);
    }
  });

  it.each<readonly [string, Facts<FactId>]>([
    ['pain of 5 or more', { 'pain-now': 5 }],
    ['a late pregnancy', { sex: 'female', pregnancy: true, pregnant: true, 'pregnant-weeks': 30 }],
    ['thin bones', { 'bone-risk': true, 'osteoporosis-hx': true }],
    ['very high blood pressure', { 'exercise-limit': true, 'blood-pressure-very-high': true }],
    ['recent surgery', { 'surgery-or-immobile-4w': true }],
    ['dizziness', { 'dizzy-on-moving': true }],
  ])('offers none with %s', (_, changes) => {
    const offers = Object.values(offersWith(changes));
    expect(offers.every(({ verdict }) => verdict === 'avoid')).toBe(true);
  });

  it('offers none while danger stands or is open', () => {
    const facts = caseFacts(caseWith({ age: 34 }), NOW);
    for (const offers of [offersWith({ fever: true }), selfTestsFor(facts, triage(facts))])
      expect(Object.values(offers).every(({ verdict }) => verdict === 'avoid')).toBe(true);
  });

  it('names what it does not know yet', () => {
    const { 'dizzy-on-moving': _, ...unasked } = well;
    const facts = caseFacts(caseWith(unasked), NOW);
    expect(selfTestsFor(facts, triage(facts))['seated-turn']).toMatchObject({
      verdict: 'ask',
      missing: ['dizzy-on-moving'],
    });
  });

  it('leaves out the test that a sore part forbids', () => {
    const offers = offersWith({ 'sore-joint': true, 'rib-sore': true });
    expect(offers['seated-turn']).toMatchObject({ verdict: 'avoid', because: ['rib-sore'] });
    expect(offers['toe-touch'].verdict).toBe('ok');
  });
});

describe('readSelfTest', () => {
  const reading = (
    id: Parameters<typeof readSelfTest>[0],
    results: readonly SelfTestResult[],
    person: Facts<FactId> = {},
  ) => readSelfTest(id, results, caseFacts(caseWith({ ...well, ...person }), NOW));

  it('holds the thigh against the mark of the age and sex', () => {
    const at = (value: number, person: Facts<FactId>) =>
      reading('hamstring-length', [{ value }], person).says !== null;
    expect(at(33, { age: 20, sex: 'male' })).toBe(false);
    expect(at(33.1, { age: 24, sex: 'male' })).toBe(true);
    expect(at(23.4, { age: 18, sex: 'female' })).toBe(false);
    expect(at(24, { age: 18, sex: 'female' })).toBe(true);
    expect(at(20, { age: 25, sex: 'male' })).toBe(false);
    expect(at(21, { age: 25, sex: 'male' })).toBe(true);
    expect(at(60, { age: 20, sex: 'other' })).toBe(false);
  });

  it('notes a turn that differs by 10 degrees between the sides', () => {
    expect(reading('seated-turn', [{ left: 45, right: 35 }]).says).not.toBeNull();
    expect(reading('seated-turn', [{ left: 45, right: 36 }]).says).toBeNull();
  });

  it('notes a kneeling turn below 50 degrees on the weaker side', () => {
    expect(reading('kneeling-turn', [{ left: 60, right: 49 }]).says).not.toBeNull();
    expect(reading('kneeling-turn', [{ left: 60, right: 50 }]).says).toBeNull();
  });

  it('calls a change better or worse only beyond the error of measuring', () => {
    const change = (from: number, to: number) =>
      reading('seated-turn', [{ value: from }, { value: to }]).change;
    expect(change(30, 36.3)).toBe('unclear');
    expect(change(30, 37)).toBe('better');
    expect(change(40, 33)).toBe('worse');
    expect(reading('sit-to-stand', [{ value: 10 }, { value: 16 }]).change).toBe('unclear');
    expect(reading('seated-turn', [{ value: 30 }]).change).toBeNull();
    expect(reading('seated-turn', [])).toEqual({ says: null, change: null });
  });
});
