import type { ExerciseId, FactId } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { type ExerciseVerdict, exerciseVerdicts, movementQuestions } from './exercise-verdicts.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { entryOf } from './movement/entry.ts';
import {
  daily,
  factsOf,
  session,
  stateWith,
  triageOf,
  unasked,
} from './movement/movement.test-kit.ts';

const quiet = daily(...Array.from({ length: 40 }, () => 1));
const trained = [
  ...[25, 24, 23].map((day) => session(day)),
  ...[20, 17, 14, 11, 8, 5, 2].map((day) => session(day, { level: 2, painBefore: 1 })),
];

/** The verdicts for somebody to whom every level is open, but for `facts`. */
function verdicts(facts: Facts<FactId>): Readonly<Record<ExerciseId, ExerciseVerdict>> {
  const { patient } = stateWith({ 'pain-now': 1, ...facts }, quiet);
  const own = factsOf(patient);
  const entry = entryOf(own, { ...patient, sessions: trained }, NOW);
  return exerciseVerdicts(own, triageOf(patient), entry);
}

describe('exerciseVerdicts', () => {
  it('clears all 44 for a fit person at level 3', () => {
    const all = Object.values(verdicts({}));
    expect(all).toHaveLength(44);
    expect(new Set(all.map(({ verdict }) => verdict))).toEqual(new Set(['ok']));
  });

  it.each([
    ['fracture-12w', 'diaphragm-breath'],
    ['blood-pressure-very-high', 'shoulder-shrug-release'],
    ['unstable-angina', 'easy-walk'],
    ['shoulder-dislocated-6w', 'scap-clock-small'],
    ['glandular-fever-8w', 'seated-rotation'],
    ['eye-pressure-or-retina', 'yoga-wall-dog'],
    ['dizzy-on-moving', 'supported-lean'],
    ['spine-fracture-hx', 'ball-rotation'],
    ['shoulder-sore', 'side-plank-knee'],
    ['rib-sore', 'rib-expansion-towel'],
    ['spinal-stenosis', 'prone-chest-lift'],
    ['hernia', 'suitcase-carry'],
    ['leg-nerve-pain', 'hamstring-90-90'],
    ['reflux', 'yoga-legs-up-wall'],
    ['neck-artery-risk', 'levator-trap-stretch'],
    ['shoulder-unstable', 'doorway-pec-stretch'],
  ] as const)('with %s leaves out %s; unsure or unasked, it asks', (fact, exercise) => {
    const verdict = verdicts({ [fact]: true })[exercise];
    expect(verdict.verdict).toBe('avoid');
    expect(verdict.because).toContain(fact);
    expect(verdicts({ [fact]: null })[exercise].verdict).toBe('ask');
    expect(verdicts(unasked(fact))[exercise]).toMatchObject({ verdict: 'ask', missing: [fact] });
  });

  it('changes a movement that only needs changing', () => {
    expect(verdicts({ 'wrist-sore': true })['cat-camel']).toMatchObject({
      verdict: 'ok',
      adjust: ['Stand and put your hands on a wall instead.'],
    });
    expect(verdicts({ 'rib-sore': null })['seated-rotation']).toMatchObject({
      verdict: 'ok',
      adjust: ['Turn only half as far.'],
    });
    expect(verdicts(unasked('rib-sore'))['seated-rotation']).toMatchObject({
      verdict: 'ask',
      missing: ['rib-sore'],
    });
  });

  it('leaves no lying on the front or long on the back in pregnancy', () => {
    const pregnant = verdicts({
      sex: 'female',
      pregnant: true,
      'pregnant-weeks': 20,
      'clinician-agreed-exercise': true,
    });
    expect(pregnant['prone-chest-lift'].verdict).toBe('avoid');
    expect(pregnant['dead-bug'].verdict).toBe('avoid');
    expect(pregnant['diaphragm-breath'].adjust.join()).toContain('not flat on your back');
    expect(pregnant['band-row'].verdict).toBe('ok');
  });

  it('keeps yoga off a fresh spinal procedure', () => {
    const fresh = verdicts({
      procedure: true,
      'spine-procedure-90d': true,
      'spine-procedure-6w': true,
      'clinician-agreed-exercise': true,
    });
    expect(fresh['yoga-mountain'].verdict).toBe('avoid');
  });

  it.each([
    ['emergency', { 'limb-change': true, 'numb-level': true, 'leg-weak': true }],
    ['urgent', { 'band-or-girdle': true, 'band-like': true }],
  ] as const)('gives nothing when the check says %s', (disposition, danger) => {
    expect(triageOf(stateWith(danger).patient).disposition).toBe(disposition);
    const all = Object.values(verdicts(danger));
    expect(new Set(all.map(({ verdict }) => verdict))).toEqual(new Set(['avoid']));
    expect(all[0]?.because.length).toBeGreaterThan(0);
  });

  it('gives level 0 alone while a clinician is to be seen, and more once one agreed', () => {
    const older = { age: 70 };
    expect(triageOf(stateWith(older).patient).disposition).toBe('routine');
    expect(verdicts(older)['shoulder-shrug-release'].verdict).toBe('ok');
    expect(verdicts(older)['cat-camel'].verdict).toBe('ask');
    expect(verdicts(older)['cat-camel'].because).toContain('age');
    expect(verdicts({ ...older, 'clinician-agreed-exercise': true })['cat-camel'].verdict).toBe(
      'ok',
    );
  });

  it('gives a child nothing', () => {
    expect(verdicts({ age: 15 })['shoulder-shrug-release'].verdict).toBe('avoid');
  });

  it('says what a closed level waits for', () => {
    const { patient } = stateWith({ 'pain-now': 6 });
    const own = factsOf(patient);
    const entry = entryOf(own, { ...patient, sessions: [] }, NOW);
    const flare = exerciseVerdicts(own, triageOf(patient), entry);
    expect(flare['diaphragm-breath']).toMatchObject({ verdict: 'ok', notYet: [] });
    expect(flare['cat-camel']).toMatchObject({ verdict: 'avoid', notYet: ['pain'] });
  });

  it('clears nothing while the check is not finished', () => {
    const patient = caseWith({});
    const own = factsOf(patient);
    const entry = entryOf(own, { ...patient, sessions: [] }, NOW);
    const all = Object.values(exerciseVerdicts(own, triageOf(patient), entry));
    expect(all.filter(({ verdict }) => verdict === 'ok')).toEqual([]);
  });
});

describe('movementQuestions', () => {
  const questions = (facts: Facts<FactId>) => {
    const { patient } = stateWith({ 'pain-now': 7, ...facts });
    const own = factsOf(patient);
    const entry = entryOf(own, { ...patient, sessions: [] }, NOW);
    return movementQuestions(exerciseVerdicts(own, triageOf(patient), entry), entry);
  };

  it('asks what is left for the open levels, and nothing once it is answered', () => {
    expect(questions(unasked('fracture-12w'))).toEqual(['fracture-12w']);
    expect(questions(unasked('wrist-sore'))).toEqual([]);
    expect(questions({})).toEqual([]);
  });

  it('asks what would open level 1 only when nothing else closes it', () => {
    expect(questions({ 'pain-now': 4, ...unasked('turns-and-breathes') })).toContain(
      'turns-and-breathes',
    );
    expect(questions(unasked('turns-and-breathes'))).toEqual([]);
  });
});
