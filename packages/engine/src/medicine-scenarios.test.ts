/** Doses in real life, checked before they are taken: one line each, as a careful pharmacist would answer. */
import type { FactId, MedicineId, ProductId } from '@unknot/knowledge';
import { addHours, type Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { checkDose, type DoseCheck } from './dose-check.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { personWith } from './medicine-facts.test-kit.ts';
import type { Dose, PatientCase } from './patient-case.ts';

/** Something taken, so many hours ago. */
type Intake = readonly [ingredient: string, mg: number, hoursAgo: number];

interface Scenario {
  readonly region?: PatientCase['region'];
  readonly facts?: Facts<FactId>;
  readonly taken?: readonly Intake[];
  readonly wants: readonly [what: MedicineId | ProductId, amount: number];
  readonly reasons: DoseCheck['reasons'];
  /** Hours from now until it may be. */
  readonly inHours?: number | null;
}

const everyEvening = (ingredient: string, mg: number, evenings: number): readonly Intake[] =>
  Array.from({ length: evenings }, (_, day) => [ingredient, mg, 24.2 * (day + 1)] as const);

const scenarios: Readonly<Record<string, Scenario>> = {
  'the first naproxen, two tablets at once': {
    wants: ['naproxen-sodium-220', 2],
    reasons: [],
    inHours: 0,
  },
  'the second half of the first naproxen, 45 minutes later': {
    taken: [['naproxen', 220, 0.75]],
    wants: ['naproxen-sodium-220', 1],
    reasons: [],
  },
  'the second half too late': {
    taken: [['naproxen', 220, 1.5]],
    wants: ['naproxen-sodium-220', 1],
    reasons: ['too-soon'],
    inHours: 6.5,
  },
  'a third tablet within the hour': {
    taken: [['naproxen', 440, 0.5]],
    wants: ['naproxen-sodium-220', 1],
    reasons: ['too-soon'],
    inHours: 11.5,
  },
  'eight hours after a double first dose: the 12 hours are not over': {
    taken: [['naproxen', 440, 8]],
    wants: ['naproxen', 220],
    reasons: ['too-soon'],
    inHours: 4,
  },
  'two tablets on the second day': {
    taken: [['naproxen', 220, 12]],
    wants: ['naproxen-sodium-220', 2],
    reasons: ['over-single-dose'],
    inHours: 0,
  },
  'slow paracetamol, then a plain tablet after six hours': {
    taken: [['slow-paracetamol', 1300, 6]],
    wants: ['paracetamol-500', 2],
    reasons: ['too-soon'],
    inHours: 2,
  },
  'a plain tablet, then the slow one after six hours': {
    taken: [['paracetamol', 1000, 6]],
    wants: ['paracetamol-650-slow', 2],
    reasons: ['too-soon'],
    inHours: 2,
  },
  'the third pair of slow tablets would pass 3 g': {
    taken: [
      ['slow-paracetamol', 1300, 8],
      ['slow-paracetamol', 1300, 16],
    ],
    wants: ['paracetamol-650-slow', 2],
    reasons: ['over-24h-limit'],
    inHours: 8,
  },
  'three tablets of 325 mg at once: the pack says two': {
    wants: ['paracetamol-325', 3],
    reasons: ['over-single-dose'],
  },
  'a cold remedy on top of paracetamol': {
    region: 'UK',
    taken: [['paracetamol', 1000, 2]],
    wants: ['cold-flu-sachet-1000', 1],
    reasons: ['too-soon'],
    inHours: 2,
  },
  'a fifth time within 24 hours, however small (UK)': {
    region: 'UK',
    taken: [4, 8, 12, 16].map((hours) => ['paracetamol', 500, hours]),
    wants: ['paracetamol-500', 1],
    reasons: ['over-24h-limit'],
    inHours: 8,
  },
  'co-codamol on top of a day of paracetamol (UK)': {
    region: 'UK',
    taken: [5, 11, 17].map((hours) => ['paracetamol', 1000, hours]),
    wants: ['co-codamol-8-500', 2],
    reasons: ['ask'],
  },
  'and once more': {
    region: 'UK',
    taken: [
      ['co-codamol', 1000, 4],
      ...[9, 15, 21].map((hours) => ['paracetamol', 1000, hours] as const),
    ],
    wants: ['co-codamol-8-500', 1],
    reasons: ['over-24h-limit', 'ask'],
    inHours: null,
  },
  'a night tablet with diazepam in the body': {
    taken: [['diazepam', 5, 6]],
    wants: ['ibuprofen-night', 1],
    reasons: ['avoid'],
    inHours: null,
  },
  'a night tablet with naproxen: both parts count': {
    taken: [['ibuprofen', 400, 10]],
    wants: ['naproxen-night', 1],
    reasons: ['duplicate-nsaid', 'ask'],
    inHours: null,
  },
  'ibuprofen two hours after low-dose aspirin': {
    taken: [['aspirin', 75, 2]],
    wants: ['ibuprofen-200', 1],
    reasons: ['ask'],
    inHours: 0,
  },
  'ibuprofen after aspirin for pain': {
    taken: [['aspirin', 300, 2]],
    wants: ['ibuprofen-200', 1],
    reasons: ['duplicate-nsaid'],
    inHours: 22,
  },
  'ibuprofen after celecoxib found at home': {
    taken: [['celecoxib', 200, 5]],
    wants: ['ibuprofen-200', 2],
    reasons: ['duplicate-nsaid'],
    inHours: 19,
  },
  'a tablet after the gel': {
    taken: [['topical-nsaid', 1, 3]],
    wants: ['ibuprofen-200', 1],
    reasons: ['duplicate-nsaid'],
    inHours: 21,
  },
  'ibuprofen and paracetamol together': {
    taken: [['ibuprofen', 400, 0.1]],
    wants: ['paracetamol-500', 2],
    reasons: [],
  },
  'codeine on day four': {
    region: 'UK',
    taken: [4, 28, 52].map((hours) => ['codeine', 8, hours]),
    wants: ['codeine', 8],
    reasons: ['days-limit', 'ask'],
    inHours: null,
  },
  'ibuprofen every evening, the fourth': {
    taken: everyEvening('ibuprofen', 400, 3),
    wants: ['ibuprofen-200', 2],
    reasons: ['ask'],
  },
  'ibuprofen every evening, the eleventh': {
    taken: everyEvening('ibuprofen', 400, 10),
    wants: ['ibuprofen-200', 2],
    reasons: ['days-limit'],
    inHours: null,
  },
  'at 47 kg: 500 mg, and only after asking': {
    region: 'UK',
    facts: { weight: 47 },
    wants: ['paracetamol-500', 1],
    reasons: ['ask'],
  },
  'at 47 kg: not 1 g': {
    region: 'UK',
    facts: { weight: 47 },
    wants: ['paracetamol-500', 2],
    reasons: ['over-single-dose', 'ask'],
  },
  'at 39 kg': {
    facts: { weight: 39 },
    wants: ['paracetamol-500', 1],
    reasons: ['avoid'],
    inHours: null,
  },
  'paracetamol with warfarin': {
    facts: { 'bleeding-risk': true, anticoagulant: true, warfarin: true },
    wants: ['paracetamol-500', 1],
    reasons: ['ask'],
  },
  'period-pain naproxen for a back': {
    region: 'UK',
    wants: ['naproxen-250', 1],
    reasons: ['ask'],
    inHours: null,
  },
  'the headache tablet with aspirin and paracetamol, on a thinner': {
    facts: { 'bleeding-risk': true, anticoagulant: true },
    wants: ['paracetamol-aspirin-caffeine', 2],
    reasons: ['avoid'],
    inHours: null,
  },
  'a seventeen-year-old': { facts: { age: 17 }, wants: ['ibuprofen-200', 1], reasons: ['avoid'] },
  'too much at once in the log: nothing more': {
    facts: { weight: 50 },
    taken: [['paracetamol', 4000, 2]],
    wants: ['ibuprofen-200', 1],
    reasons: ['avoid'],
    inHours: null,
  },
};

describe.each(Object.entries(scenarios))('%s', (_, { region, facts = {}, taken = [], ...said }) => {
  const doses = taken.map(
    ([ingredient, mg, hours]): Dose => ({ at: addHours(NOW, -hours), ingredient, mg }),
  );
  const patient = caseWith(personWith(facts), { doses, ...(region && { region }) });
  const check = checkDose(patient, ...said.wants, NOW);

  it(`is ${said.reasons[0] ?? 'within the limits'}`, () => {
    expect(check.reasons).toEqual(said.reasons);
  });

  if (said.inHours !== undefined)
    it('says when', () => {
      const { inHours = null } = said;
      const next = inHours === null ? null : new Date(addHours(NOW, inHours)).toISOString();
      expect(check.nextDoseAt).toBe(next);
    });
});
