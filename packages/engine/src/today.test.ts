import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { healthy as clear } from './medicine-facts.test-kit.ts';
import { today } from './today.ts';

describe('today', () => {
  it('gives an ordinary strain a plan, remedies and medicines, and asks no more', () => {
    const answer = today(caseWith(clear), NOW);
    expect(answer.disposition).toBe('self-care');
    expect(answer.ask).toEqual([]);
    expect(answer.plan.do.map(({ remedy }) => remedy)).toEqual([
      'position-of-ease',
      'breathing',
      'heat-pad',
      'heat-wrap',
      'warm-shower',
      'easy-walking',
      'pacing',
    ]);
    expect(answer.plan.reviewAt).toBe(addHours(NOW, 24));
    expect(answer.remedies['heat-pad']).toEqual({ verdict: 'ok', because: [], missing: [] });
    expect(answer.medicines.ibuprofen).toMatchObject({ verdict: 'ok', leftMg24h: 1200 });
    expect(answer.factors[0]).toMatchObject({ factor: 'muscle-strain', strength: 'strong' });
  });

  it('offers nothing in an emergency', () => {
    const answer = today(caseWith({ ...clear, 'tearing-ripping': true }), NOW);
    expect(answer.plan.do).toEqual([]);
    expect(answer.ask).toEqual([]);
    expect(answer.factors).toEqual([]);
    expect(Object.values(answer.remedies).every(({ verdict }) => verdict === 'avoid')).toBe(true);
    expect(Object.values(answer.medicines).every(({ verdict }) => verdict === 'avoid')).toBe(true);
  });

  it('offers no medicine to a person with thoughts of suicide', () => {
    const answer = today(caseWith({ ...clear, 'crisis-thoughts': true }), NOW);
    expect(answer.disposition).toBe('urgent');
    expect(Object.values(answer.medicines).every(({ verdict }) => verdict === 'avoid')).toBe(true);
  });

  it('clears heat and medicines for nobody who is not yet triaged', () => {
    const answer = today(caseWith({ age: 34 }), NOW);
    expect(answer.disposition).toBe('undecided');
    expect(answer.ask.length).toBeGreaterThan(0);
    expect(answer.remedies['heat-pad'].verdict).toBe('ask');
    expect(answer.medicines.paracetamol.verdict).toBe('ask');
  });

  it('clears only rest and breathing when a clinician is needed today', () => {
    const answer = today(caseWith({ ...clear, fever: true }), NOW);
    expect(answer.disposition).toBe('urgent');
    expect(answer.remedies['position-of-ease'].verdict).toBe('ok');
    expect(answer.remedies['easy-walking'].verdict).toBe('ask');
    expect(answer.medicines.ibuprofen.verdict).toBe('ask');
  });

  it('never clears heat on numb skin', () => {
    const answer = today(caseWith({ ...clear, 'numb-skin': true }), NOW);
    expect(answer.remedies['heat-pad']).toMatchObject({ verdict: 'avoid', because: ['numb-skin'] });
    expect(answer.plan.do.map(({ remedy }) => remedy)).not.toContain('heat-pad');
  });

  it('asks first where the person is not sure', () => {
    const answer = today(caseWith({ ...clear, 'numb-skin': null }), NOW);
    expect(answer.remedies['heat-pad']).toMatchObject({ verdict: 'ask', because: ['numb-skin'] });
  });

  it('refuses ibuprofen with a blood thinner', () => {
    const facts = { ...clear, 'bleeding-risk': true, anticoagulant: true, warfarin: false };
    const { ibuprofen, paracetamol } = today(caseWith(facts), NOW).medicines;
    expect(ibuprofen).toMatchObject({ verdict: 'avoid', because: ['anticoagulant'], leftMg24h: 0 });
    expect(paracetamol.verdict).toBe('ok');
  });

  it('counts another anti-inflammatory from the dose log', () => {
    const doses = [{ at: addHours(NOW, -5), ingredient: 'naproxen', mg: 220 }];
    const { ibuprofen } = today(caseWith(clear, { doses }), NOW).medicines;
    expect(ibuprofen).toMatchObject({ verdict: 'avoid', ledger: ['duplicate-nsaid'] });
  });

  it('lets a logged dose stand above an older "no"', () => {
    const doses = [{ at: addHours(NOW, -5), ingredient: 'naproxen', mg: 220 }];
    const { ibuprofen } = today(caseWith(clear, { doses }), NOW).medicines;
    expect(ibuprofen).toMatchObject({ verdict: 'avoid', ledger: ['duplicate-nsaid'] });
  });

  it('names the next dose and what is left', () => {
    const doses = [{ at: '2026-11-21T22:00:00Z', ingredient: 'ibuprofen', mg: 400 }];
    expect(today(caseWith(clear, { doses }), NOW).medicines.ibuprofen).toMatchObject({
      verdict: 'ok',
      leftMg24h: 800,
      nextDoseAt: '2026-11-22T04:00:00.000Z',
    });
  });

  it('lowers the paracetamol limit for low weight and when the weight is not known', () => {
    for (const weight of [47, null]) {
      const { paracetamol } = today(caseWith({ ...clear, weight }), NOW).medicines;
      expect(paracetamol).toMatchObject({ verdict: 'ask', limit: { max24hMg: 2000 } });
    }
    const { paracetamol } = today(caseWith({ ...clear, weight: 38 }), NOW).medicines;
    expect(paracetamol.verdict).toBe('avoid');
  });

  it('keeps the US and the UK label apart', () => {
    const max = (region: 'US' | 'UK') =>
      today(caseWith(clear, { region }), NOW).medicines.paracetamol.limit?.max24hMg;
    expect(max('US')).toBe(3000);
    expect(max('UK')).toBe(4000);
  });

  it('stops after ten days in a row and after too much in 24 hours', () => {
    const daily = Array.from({ length: 10 }, (_, day) => ({
      at: addHours(NOW, -24 * day - 8),
      ingredient: 'ibuprofen',
      mg: 200,
    }));
    const { ibuprofen } = today(caseWith(clear, { doses: daily }), NOW).medicines;
    expect(ibuprofen).toMatchObject({ verdict: 'avoid', ledger: ['days-limit'] });
    const much = [{ at: addHours(NOW, -8), ingredient: 'ibuprofen', mg: 1600 }];
    expect(today(caseWith(clear, { doses: much }), NOW).medicines.ibuprofen).toMatchObject({
      verdict: 'avoid',
      ledger: ['over-24h-limit'],
    });
  });

  it('calls for help when the log itself holds an overdose', () => {
    const doses = [8, 4, 1].map((hours) => ({
      at: addHours(NOW, -hours),
      ingredient: 'paracetamol',
      mg: 2000,
    }));
    const answer = today(caseWith({ ...clear, weight: 70 }, { doses }), NOW);
    expect(answer.reasons[0]).toMatchObject({ rule: 'overdose-paracetamol', within: 'now' });
  });

  it('gives no dose to a child', () => {
    const { ibuprofen, paracetamol } = today(caseWith({ ...clear, age: 15 }), NOW).medicines;
    expect([ibuprofen.verdict, paracetamol.verdict]).toEqual(['avoid', 'avoid']);
  });

  it('shortens the next look when something is unsure', () => {
    const answer = today(caseWith({ ...clear, fever: null }), NOW);
    expect(answer.disposition).toBe('self-care');
    expect(answer.plan.reviewAt).toBe(addHours(NOW, 12));
  });

  it('takes the pain of a fresh check-in, and counts unknown pain as a flare', () => {
    const { 'pain-now': _, ...unrated } = clear;
    const rated = (pain: number) =>
      today(caseWith(unrated, { checkIns: [{ at: addHours(NOW, -1), pain }] }), NOW).phase;
    expect(rated(7)).toBe('flare');
    expect(rated(4)).toBe('easing');
    expect(rated(1)).toBe('rebuilding');
    expect(today(caseWith(unrated), NOW).phase).toBe('flare');
  });

  it('reaches prevention after two quiet weeks', () => {
    const checkIns = Array.from({ length: 16 }, (_, day) => ({
      at: addHours(NOW, -24 * day - 1),
      pain: 1,
    }));
    const { 'pain-now': _, ...unrated } = clear;
    expect(today(caseWith(unrated, { checkIns }), NOW).phase).toBe('prevention');
  });

  it('gives the same answer for the same case and moment', () => {
    expect(today(caseWith(clear), NOW)).toEqual(today(caseWith(clear), NOW));
  });

  it('asks to look again soon after a sudden, strong pain, and only then', () => {
    const severe = today(caseWith({ ...clear, 'pain-now': 8, 'days-since-onset': 0 }), NOW);
    expect(severe.plan.lookAgainAt).toEqual([1, 6, 24].map((hours) => addHours(NOW, hours)));
    const mild = today(caseWith({ ...clear, 'pain-now': 4, 'days-since-onset': 0 }), NOW);
    expect(mild.plan.lookAgainAt).toEqual([]);
  });
});
