import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PhaseLimits, phaseLimits } from '../phase-model.ts';
import { openProver, type Prover } from '../solver.ts';
import { provePhases } from './phases-settle.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const failuresOf = async (broken: Partial<PhaseLimits>) => {
  const { failures } = await provePhases({ ...phaseLimits, ...broken }, prover);
  return failures.map(({ claim, because }) => `${claim}\n${because}`);
};

describe('T10', () => {
  it('holds of the limits as they are', async () => {
    expect(await failuresOf({})).toEqual([]);
  });

  it('fails when rebuilding asks for more days than it looks at', async () => {
    const failures = await failuresOf({ easedDays: 5 });
    expect(failures.join('\n')).toMatch(/four days of at most 3.*→ easing/s);
  });

  it('fails when one good day is enough', async () => {
    const failures = await failuresOf({ easedDays: 1 });
    expect(failures.join('\n')).toMatch(/one good day is not enough.*→ rebuilding/s);
  });

  it('fails when a day that is low enough is not counted', async () => {
    const failures = await failuresOf({ easedPain: 1, quietPain: 3 });
    expect(failures.join('\n')).toMatch(
      /the same low pain never turn.*, on days with the same pain/s,
    );
  });
});
