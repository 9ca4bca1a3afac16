import { type RuleId, rules } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseWith, NOW, strainFacts } from './fixtures.test-kit.ts';
import { ruleVerdict, triage } from './triage.ts';

const triaged = (facts: Parameters<typeof caseWith>[0], region: 'US' | 'UK' = 'US') =>
  triage(caseFacts(caseWith(facts, { region }), NOW));

describe('triage', () => {
  it('sends an ordinary strain to self-care, with nothing left open', () => {
    expect(triaged(strainFacts)).toEqual({
      disposition: 'self-care',
      within: null,
      reasons: [],
      open: [],
      notSure: [],
    });
  });

  it('gives an emergency at once, whatever else is not known', () => {
    const { disposition, within, reasons, open } = triaged({
      'abrupt-onset': true,
      'tearing-ripping': true,
      'pain-now': 9,
    });
    expect(disposition).toBe('emergency');
    expect(within).toBe('now');
    expect(reasons[0]).toMatchObject({
      rule: 'aortic-syndrome',
      because: expect.arrayContaining(['tearing-ripping']),
    });
    expect(open).toEqual([]);
  });

  it('is undecided when only the age is given', () => {
    const { disposition, open } = triaged({ age: 34 });
    expect(disposition).toBe('undecided');
    expect(open.map(({ rule }) => rule)).toContain('aortic-syndrome');
  });

  it('is undecided while an emergency is open above an urgent rule that holds', () => {
    const { disposition, within, reasons } = triaged({ 'weight-loss-unexplained': true });
    expect(disposition).toBe('undecided');
    expect(within).toBe('today');
    expect(reasons[0]?.rule).toBe('weight-loss-or-sweats');
  });

  it('counts "not sure" on a high-yield fact as yes when an emergency rule needs nothing else', () => {
    expect(triaged({ ...strainFacts, 'leg-weak': null }).disposition).toBe('emergency');
    expect(triaged({ ...strainFacts, breathless: null }).disposition).toBe('emergency');
  });

  it('does not escalate for a low-yield "not sure", but names it', () => {
    const { disposition, notSure } = triaged({ ...strainFacts, fever: null });
    expect(disposition).toBe('self-care');
    expect(notSure).toEqual(['fever']);
  });

  it('does not name a "not sure" that could change nothing', () => {
    expect(triaged({ ...strainFacts, palpitations: null }).notSure).toEqual([]);
    expect(triaged({ ...strainFacts, palpitations: null, fever: null }).notSure).toEqual(['fever']);
  });

  it('does not name a "not sure" of a rule that is open without it', () => {
    const { open, notSure } = triaged({ progressive: null });
    expect(open.map(({ rule }) => rule)).toContain('cancer-spread');
    expect(notSure).toEqual([]);
  });

  it('asks for a clinician within 3 days at 70', () => {
    expect(triaged({ ...strainFacts, age: 70 })).toMatchObject({
      disposition: 'routine',
      within: '3-days',
    });
  });

  it('is stricter in the UK for pain that is worse at night', () => {
    const facts = { ...strainFacts, 'night-worse': true };
    expect(triaged(facts, 'US').disposition).toBe('routine');
    expect(triaged(facts, 'UK').disposition).toBe('urgent');
  });

  it('does not call pressure of yesterday reassuring because it has gone', () => {
    const facts = {
      ...strainFacts,
      'chest-symptom': true,
      'chest-pressure': true,
      'chest-pain-last': 'under-12h',
    };
    expect(triaged(facts).disposition).toBe('emergency');
    expect(triaged({ ...facts, 'chest-pain-last': '12-72h' }).disposition).toBe('urgent');
  });

  it('orders the reasons by urgency', () => {
    const order = triaged({ ...strainFacts, 'leg-weak': true, fever: true, age: 70 }).reasons;
    const ranks = order.map(({ within }) => ['now', 'today', '3-days', '2-weeks'].indexOf(within));
    expect(ranks).toEqual([...ranks].sort());
  });

  it('gives what to do at once with each reason, where there is something', () => {
    const advice = (facts: Parameters<typeof triaged>[0]) => triaged(facts).reasons[0]?.advice;
    const rule = rules.find(({ id }) => id === 'aortic-syndrome');
    expect(rule?.advice).not.toEqual([]);
    expect(advice({ 'tearing-ripping': true })).toEqual(rule?.advice);
    expect(advice({ ...strainFacts, age: 70 })).toEqual([]);
  });
});

describe('the verdict of one rule', () => {
  const known = caseFacts(caseWith({ 'tearing-ripping': true }), NOW);

  it('asks nothing more when it holds', () => {
    expect(ruleVerdict('aortic-syndrome', known)).toEqual({ verdict: 'yes', missing: [] });
  });

  it('is for rules that exist', () => {
    expect(() => ruleVerdict('bad-luck' as RuleId, known)).toThrow('no rule "bad-luck"');
  });
});
