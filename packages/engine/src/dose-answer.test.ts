import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { afterDose, doseAnswer } from './dose-answer.ts';
import { checkDose, type DoseReason } from './dose-check.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { personWith } from './medicine-facts.test-kit.ts';
import type { Dose } from './patient-case.ts';

const fit = { allowed: false, leftMg24h: 0, afterMg24h: 0, nextDoseAt: null, parts: [] };
const answer = (...reasons: readonly DoseReason[]) => doseAnswer({ ...fit, reasons });

const ibuprofen = (hoursAgo: number): Dose => ({
  at: addHours(NOW, -hoursAgo),
  ingredient: 'ibuprofen',
  mg: 400,
});

describe('doseAnswer', () => {
  it('is yes when nothing speaks against it', () => {
    expect(answer()).toEqual({ type: 'yes' });
  });

  it('is what the worst reason calls for', () => {
    expect(answer('avoid', 'too-soon')).toEqual({ type: 'no' });
    expect(answer('days-limit', 'ask')).toEqual({ type: 'not-today' });
    expect(answer('over-single-dose', 'too-soon')).toEqual({ type: 'less' });
    expect(answer('ask')).toEqual({ type: 'ask' });
  });

  it('gives the time to wait for, and none where no dose is named', () => {
    const patient = caseWith(personWith({}), { doses: [ibuprofen(2)] });
    const check = checkDose(patient, 'ibuprofen', 400, NOW);
    expect(doseAnswer(check)).toEqual({ type: 'wait', until: addHours(NOW, 4) });
    expect(answer('duplicate-nsaid')).toEqual({ type: 'not-today' });
  });
});

describe('afterDose', () => {
  const doses = [ibuprofen(14), ibuprofen(7)];

  it('names the next time while there is room', () => {
    const patient = caseWith(personWith({}), { doses: doses.slice(1) });
    expect(afterDose(patient, 'ibuprofen-200', 2, NOW)).toEqual({
      isLast: false,
      nextDoseAt: addHours(NOW, 6),
    });
  });

  it('says so when the next one would pass the limit of 24 hours', () => {
    const patient = caseWith(personWith({}), { doses });
    expect(checkDose(patient, 'ibuprofen-200', 2, NOW).allowed).toBe(true);
    expect(afterDose(patient, 'ibuprofen-200', 2, NOW)).toEqual({
      isLast: true,
      nextDoseAt: addHours(NOW, 10),
    });
  });
});
