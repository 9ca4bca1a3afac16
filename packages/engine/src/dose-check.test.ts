import type { FactId } from '@unknot/knowledge';
import { addHours, type Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { checkDose, fitDose } from './dose-check.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { personWith } from './medicine-facts.test-kit.ts';
import type { Dose, PatientCase } from './patient-case.ts';

const patient = (
  facts: Facts<FactId> = {},
  doses: readonly Dose[] = [],
  more: Partial<PatientCase> = {},
): PatientCase => caseWith(personWith(facts), { doses, ...more });

const dose = (ingredient: string, mg: number, hoursAgo: number): Dose => ({
  at: addHours(NOW, -hoursAgo),
  ingredient,
  mg,
});

describe('checkDose', () => {
  it('clears a first dose within the label, and says what it leaves', () => {
    expect(checkDose(patient(), 'ibuprofen', 400, NOW)).toMatchObject({
      allowed: true,
      reasons: [],
      nextDoseAt: '2026-11-22T02:10:00.000Z',
      leftMg24h: 1200,
      afterMg24h: 400,
    });
  });

  it('refuses a dose that is too soon, and gives the time', () => {
    const check = checkDose(patient({}, [dose('ibuprofen', 400, 2)]), 'ibuprofen', 400, NOW);
    expect(check).toMatchObject({
      allowed: false,
      reasons: ['too-soon'],
      nextDoseAt: addHours(NOW, 4),
      leftMg24h: 800,
    });
  });

  it('refuses more than a single dose', () => {
    expect(checkDose(patient(), 'ibuprofen', 600, NOW).reasons).toEqual(['over-single-dose']);
  });

  it('warns before the daily limit is passed, not after', () => {
    const doses = [7, 13, 19].map((hours) => dose('ibuprofen', 400, hours));
    expect(checkDose(patient({}, doses), 'ibuprofen', 200, NOW)).toMatchObject({
      reasons: ['over-24h-limit'],
      leftMg24h: 0,
      afterMg24h: 1400,
      nextDoseAt: addHours(NOW, 5),
    });
  });

  it('refuses a second anti-inflammatory until a day has passed', () => {
    const check = checkDose(patient({}, [dose('naproxen', 220, 10)]), 'ibuprofen', 400, NOW);
    expect(check).toMatchObject({ reasons: ['duplicate-nsaid'], nextDoseAt: addHours(NOW, 14) });
  });

  it('stops after ten days', () => {
    const days = Array.from({ length: 10 }, (_, day) => dose('ibuprofen', 200, 24 * day + 8));
    const check = checkDose(patient({}, days), 'ibuprofen', 200, NOW);
    expect(check).toMatchObject({ reasons: ['days-limit'], nextDoseAt: null });
  });

  it('asks for the danger check after three days', () => {
    const days = [8, 32, 56].map((hours) => dose('ibuprofen', 200, hours));
    expect(checkDose(patient({}, days), 'ibuprofen', 200, NOW).reasons).toEqual(['ask']);
    const checked = patient({}, days, { checkedAt: NOW });
    expect(checkDose(checked, 'ibuprofen', 200, NOW).allowed).toBe(true);
  });

  it('refuses what the answers forbid, and asks where they ask', () => {
    const thinner = { 'bleeding-risk': true, anticoagulant: true } as const;
    expect(checkDose(patient(thinner), 'ibuprofen', 200, NOW)).toMatchObject({
      reasons: ['avoid'],
      nextDoseAt: null,
    });
    expect(checkDose(patient({ asthma: true }), 'ibuprofen', 200, NOW).reasons).toEqual(['ask']);
    expect(checkDose(patient(), 'tizanidine', 2, NOW).reasons).toEqual(['ask']);
  });

  it('clears nothing in an emergency', () => {
    const { reasons } = checkDose(patient({ 'tearing-ripping': true }), 'paracetamol', 500, NOW);
    expect(reasons).toContain('avoid');
  });

  it('checks every ingredient of a product', () => {
    const both = checkDose(patient({}, [], { region: 'UK' }), 'ibuprofen-paracetamol', 2, NOW);
    expect(both).toMatchObject({ allowed: true });
    expect(both.parts.map((part) => part.dose)).toEqual([
      { at: NOW, ingredient: 'ibuprofen', mg: 400 },
      { at: NOW, ingredient: 'paracetamol', mg: 1000 },
    ]);
    const after = patient({}, [dose('paracetamol', 1000, 1)], { region: 'UK' });
    expect(checkDose(after, 'ibuprofen-paracetamol', 1, NOW)).toMatchObject({
      reasons: ['too-soon'],
      nextDoseAt: addHours(NOW, 3),
      leftMg24h: 3000,
    });
  });

  it('sees paracetamol in a cold remedy and aspirin in a headache tablet', () => {
    const cold = patient({}, [dose('paracetamol', 650, 2)]);
    expect(checkDose(cold, 'cold-flu-day', 2, NOW).reasons).toContain('too-soon');
    const sore = patient({}, [dose('ibuprofen', 400, 2)]);
    expect(checkDose(sore, 'paracetamol-aspirin-caffeine', 2, NOW).reasons).toContain(
      'duplicate-nsaid',
    );
  });

  it('asks about packs with rules of their own and about drowsy night tablets', () => {
    expect(checkDose(patient(), 'naproxen-250', 0.5, NOW).reasons).toEqual(['ask']);
    expect(checkDose(patient(), 'paracetamol-night', 1, NOW).reasons).toEqual(['ask']);
    const drowsy = patient({ 'opioid-24h': true });
    expect(checkDose(drowsy, 'paracetamol-night', 1, NOW).reasons).toEqual(['avoid']);
  });

  it('counts fizzy tablets with the plain ones', () => {
    const check = checkDose(
      patient({}, [dose('paracetamol', 1000, 2)]),
      'effervescent-paracetamol',
      500,
      NOW,
    );
    expect(check).toMatchObject({ reasons: ['too-soon'], afterMg24h: 1500 });
  });

  it('keeps the lower limit of a light person', () => {
    const light = patient(
      { weight: 45 },
      [9, 15, 21].map((hours) => dose('paracetamol', 500, hours)),
    );
    expect(checkDose(light, 'paracetamol', 500, NOW)).toMatchObject({
      reasons: ['ask'],
      leftMg24h: 500,
      afterMg24h: 2000,
    });
    expect(checkDose(light, 'paracetamol', 1000, NOW).reasons).toEqual([
      'over-single-dose',
      'over-24h-limit',
      'ask',
    ]);
  });

  it('allows each ingredient by itself exactly when nothing speaks against it', () => {
    const after = patient({}, [dose('paracetamol', 1000, 1)], { region: 'UK' });
    const { parts } = checkDose(after, 'ibuprofen-paracetamol', 1, NOW);
    expect(parts.map(({ allowed, reasons }) => [allowed, reasons])).toEqual([
      [true, []],
      [false, ['too-soon']],
    ]);
  });

  it('refuses more of a pack than it names for one go', () => {
    const reasons = (units: number) => checkDose(patient(), 'paracetamol-325', units, NOW).reasons;
    expect(reasons(2)).toEqual([]);
    expect(reasons(3)).toEqual(['over-single-dose']);
  });

  it('names no time when one ingredient will not be right by waiting', () => {
    const allergic = patient({ 'allergy-paracetamol': true }, [], { region: 'UK' });
    expect(checkDose(allergic, 'ibuprofen-paracetamol', 1, NOW).nextDoseAt).toBeNull();
    const ulcer = patient({ 'gi-bleed-hx': true }, [], { region: 'UK' });
    expect(checkDose(ulcer, 'ibuprofen-paracetamol', 1, NOW).nextDoseAt).toBeNull();
  });

  it('names the later of two times', () => {
    const both = [dose('ibuprofen', 400, 2), dose('paracetamol', 1000, 3)];
    const { nextDoseAt } = checkDose(
      patient({}, both, { region: 'UK' }),
      'ibuprofen-paracetamol',
      1,
      NOW,
    );
    const single = (what: 'ibuprofen' | 'paracetamol', mg: number) =>
      checkDose(patient({}, both, { region: 'UK' }), what, mg, NOW).nextDoseAt;
    expect(nextDoseAt).toBe(single('ibuprofen', 200));
    expect((single('paracetamol', 500) ?? '') < (nextDoseAt ?? '')).toBe(true);
  });

  it('refuses more at once than a whole day allows, and lets exactly that much be', () => {
    const limit = { singleMg: 1000, intervalHours: 4, max24hMg: 1000, maxDays: 10 };
    const reasons = (mg: number) =>
      fitDose([], { at: NOW, ingredient: 'ibuprofen', mg }, limit).reasons;
    expect(reasons(1000)).toEqual([]);
    expect(reasons(1001)).toEqual(['over-single-dose', 'over-24h-limit']);
  });

  it('measures nothing where there is no limit', () => {
    const taken = { at: NOW, ingredient: 'a herb', mg: 5 };
    expect(fitDose([dose('a herb', 3, 1)], taken, null)).toEqual({
      allowed: true,
      reasons: [],
      nextDoseAt: null,
      leftMg24h: 0,
      afterMg24h: 8,
    });
  });

  it('refuses an amount of nothing as a defect', () => {
    expect(() => checkDose(patient(), 'ibuprofen', 0, NOW)).toThrow('no amount');
    expect(() => checkDose(patient(), 'ibuprofen-200', -1, NOW)).toThrow('no amount');
  });
});
