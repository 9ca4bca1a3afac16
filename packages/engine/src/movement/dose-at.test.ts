import { exercises } from '@unknot/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseAt, secondsOf } from './dose-at.ts';

const rows = {
  dose: { sets: 2, reps: 8, perWeek: 3 },
  goal: { sets: 3, reps: 12, perWeek: 3 },
} as const;

describe('doseAt', () => {
  it('gives the written dose at 1', () => {
    for (const { dose, goal } of exercises)
      expect(doseAt({ dose, ...(goal && { goal }) }, 1)).toEqual(dose);
  });

  it('takes sets first when it is halved', () => {
    expect(doseAt(rows, 0.5)).toMatchObject({ sets: 1, reps: 8 });
    expect(doseAt(rows, 0.25)).toMatchObject({ sets: 1, reps: 4 });
  });

  it('adds repetitions, then a set, and stops at the goal', () => {
    expect(doseAt(rows, 1.1)).toMatchObject({ sets: 2, reps: 9 });
    expect(doseAt(rows, 1.5)).toMatchObject({ sets: 2, reps: 12 });
    expect(doseAt(rows, 2)).toMatchObject({ sets: 3, reps: 11 });
    expect(doseAt(rows, 9)).toMatchObject({ sets: 3, reps: 12 });
  });

  it('stays without a goal', () => {
    expect(doseAt({ dose: { sets: 1, reps: 6, perDay: 3 } }, 2)).toMatchObject({
      sets: 1,
      reps: 6,
    });
  });

  it('never goes beyond the goal or down to nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...exercises),
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        ({ dose, goal, kind }, load) => {
          const most = goal ?? dose;
          const now = doseAt({ dose, ...(goal && { goal }) }, load);
          expect(now.sets).toBeGreaterThanOrEqual(1);
          expect(now.sets).toBeLessThanOrEqual(most.sets);
          for (const measure of ['reps', 'minutes', 'metres'] as const)
            if (now[measure] !== undefined) {
              expect(now[measure]).toBeGreaterThanOrEqual(1);
              expect(now[measure]).toBeLessThanOrEqual(most[measure] ?? 0);
            }
          expect(secondsOf({ kind }, now)).toBeGreaterThan(0);
        },
      ),
    );
  });
});
