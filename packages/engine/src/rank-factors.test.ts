import type { FactId } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseWith, NOW, strainFacts } from './fixtures.test-kit.ts';
import { rankFactors } from './rank-factors.ts';
import { triage } from './triage.ts';

function ranked(changes: Facts<FactId> = {}) {
  const facts = caseFacts(caseWith({ ...strainFacts, ...changes }), NOW);
  return rankFactors(facts, triage(facts));
}

const names = (changes?: Facts<FactId>) => ranked(changes).map(({ factor }) => factor);

describe('rankFactors', () => {
  it('names a strain first after a lift, with what the person said', () => {
    expect(ranked()[0]).toMatchObject({
      factor: 'muscle-strain',
      strength: 'strong',
      because: ['trigger-movement', 'days-since-onset', 'eases-when-still'],
      clinician: [],
    });
  });

  it('puts a long time at the desk above it when nothing was lifted', () => {
    const desk = { 'trigger-movement': false, 'trigger-posture': true, 'builds-when-still': true };
    expect(names({ ...desk, 'low-screen-or-driving': true })[0]).toBe('sustained-posture');
  });

  it('names at most three, and nothing that no answer speaks for', () => {
    const all = { 'sore-band': true, 'spot-refers': true, 'heavy-bag': true, 'jaw-clench': true };
    expect(names(all).length).toBe(3);
    expect(names()).not.toContain('early-shingles');
    expect(names({ age: 55, 'first-episode': false })).not.toContain('early-shingles');
  });

  it('never puts body weight first, and never names it alone', () => {
    const heavy = { 'bmi-30': true, 'trigger-movement': false, 'eases-when-still': false };
    expect(names({ ...heavy, 'trigger-posture': true }).indexOf('body-weight')).not.toBe(0);
    expect(names({ ...heavy, 'trigger-cold': true })[0]).not.toBe('body-weight');
  });

  it('says why a clinician should look, where one should', () => {
    const medicine = ranked({ 'other-new-drug-14d': true }).find(
      ({ factor }) => factor === 'a-medicine',
    );
    expect(medicine?.clinician.length).toBeGreaterThan(0);
  });

  it('names nothing while danger stands or is open', () => {
    expect(names({ fever: true })).toEqual([]);
    const facts = caseFacts(caseWith({ age: 34 }), NOW);
    expect(rankFactors(facts, triage(facts))).toEqual([]);
  });
});
