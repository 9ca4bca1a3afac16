import { returnCriteria } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { fitFacts, stateWith, triageOf } from './movement.test-kit.ts';
import { type ReturnReport, returnToSport } from './return-to-sport.ts';

const well = triageOf(stateWith({}).patient);
const ready: ReturnReport = {
  restPain: 0,
  taskPain: 2,
  quietDays: 8,
  hoursWithoutPainkiller: 72,
  turn: { left: 42, right: 45 },
  freeChest: true,
  strengthShare: 0.95,
  gradedSessions: [
    { volume: 0.5, settled: true },
    { volume: 0.75, settled: true },
    { volume: 1, settled: true },
  ],
  canBrace: true,
  drowsyMedicine: false,
  confidence: 8,
  contactOrInjury: false,
  clinicianCleared: false,
};
const with_ = (more: Partial<ReturnReport>) => returnToSport({ ...ready, ...more }, well);

describe('returnToSport', () => {
  it('is open when all nine hold', () => {
    expect(well.disposition).toBe('self-care');
    expect(with_({})).toEqual({
      step: 'return',
      missing: [],
      nextVolume: null,
      clinicianFirst: false,
    });
  });

  it.each([
    ['quiet', { restPain: 2 }, 'settle'],
    ['quiet', { taskPain: 3 }, 'settle'],
    ['quiet', { quietDays: 6 }, 'settle'],
    ['no-painkiller', { hoursWithoutPainkiller: 47 }, 'settle'],
    ['even-turn', { turn: { left: 36, right: 45 } }, 'prepare'],
    ['free-chest', { freeChest: null }, 'prepare'],
    ['even-strength', { strengthShare: 0.89 }, 'prepare'],
    ['graded-sessions', { gradedSessions: [] }, 'graded'],
    ['brace-and-alert', { drowsyMedicine: true }, 'confirm'],
    ['confident', { confidence: 6 }, 'confirm'],
  ] as const)('lacks %s with %o', (criterion, more, step) => {
    expect(with_(more)).toMatchObject({ missing: [criterion], step });
  });

  it('never counts what is not known', () => {
    const unknown = Object.fromEntries(Object.keys(ready).map((key) => [key, null]));
    const report = {
      ...ready,
      ...unknown,
      gradedSessions: [],
      contactOrInjury: false,
    } as ReturnReport;
    expect(returnToSport(report, well).missing).toEqual(
      returnCriteria.map(({ id }) => id).filter((id) => id !== 'no-red-flag'),
    );
  });

  it('goes half, three quarters, all, and repeats what did not settle', () => {
    const half = { volume: 0.5, settled: true };
    expect(with_({ gradedSessions: [] }).nextVolume).toBe(0.5);
    expect(with_({ gradedSessions: [half] }).nextVolume).toBe(0.75);
    expect(with_({ gradedSessions: [half, { volume: 0.75, settled: false }] }).nextVolume).toBe(
      0.75,
    );
    expect(with_({ gradedSessions: [{ volume: 1, settled: true }] }).nextVolume).toBe(0.5);
  });

  it('waits for a clinician in contact sport or after an injury', () => {
    expect(with_({ contactOrInjury: true })).toMatchObject({
      step: 'confirm',
      clinicianFirst: true,
    });
    expect(with_({ contactOrInjury: true, clinicianCleared: true }).step).toBe('return');
  });

  it('is closed while the check says anything but self-care', () => {
    const { patient } = stateWith({ ...fitFacts, 'leg-weak': true, 'limb-change': true });
    expect(returnToSport(ready, triageOf(patient))).toMatchObject({
      step: 'settle',
      missing: ['no-red-flag'],
    });
  });
});
