import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProver, type Prover } from '../solver.ts';
import { proveLimits } from './doses-stay-within.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const limit = { singleMg: 220, intervalHours: 8, max24hMg: 660, maxDays: 10 };
const failuresOf = async (first: { readonly mg: number; readonly withinHours: number }) => {
  const { failures } = await proveLimits(
    [{ name: 'naproxen', limit: { ...limit, first } }],
    prover,
  );
  return failures.map(({ claim, because }) => `${claim}\n${because}`);
};

describe('T8b', () => {
  it('holds of a larger first dose within the day', async () => {
    expect(await failuresOf({ mg: 440, withinHours: 1 })).toEqual([]);
  });

  it('fails when a first dose is larger than the day allows', async () => {
    const [failure] = await failuresOf({ mg: 700, withinHours: 1 });
    expect(failure).toMatch(/^naproxen: what is allowed.*→ allowed$/s);
  });

  it('fails when a shorter window holds less than one dose', async () => {
    const within = { mg: 200, hours: 12 };
    const { failures } = await proveLimits(
      [{ name: 'naproxen', limit: { ...limit, within } }],
      prover,
    );
    expect(failures.map(({ because }) => because)).toEqual([
      expect.stringMatching(/Now: 2\d\d(\.\d+)? mg\n {2}→ allowed$/),
    ]);
  });
});
