import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallClinical, yes } from '../small.test-kit.ts';
import { openProver, type Prover } from '../solver.ts';
import { interviewEnds, proveInterview } from './interview-ends.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const small = smallClinical(
  ['fever', 'night-sweats', 'weight-or-sweats'],
  [
    {
      id: 'hot-and-wet',
      within: 'today',
      node: { op: 'all', of: [yes('fever'), yes('night-sweats')] },
    },
  ],
);

describe('T5', () => {
  it('holds when every fact stands on a page', async () => {
    expect((await interviewEnds.prove(small, prover)).failures).toEqual([]);
  });

  it('fails when a fact that a rule waits for stands on no page', async () => {
    const { failures } = await proveInterview(['fever', 'weight-or-sweats'])(small, prover);
    expect(failures.map(({ because }) => because)).toEqual([
      expect.stringMatching(/^Said, and asked nothing more:.*→ still possible: hot-and-wet$/s),
    ]);
  });

  it('fails when the gate before a fact stands on no page', async () => {
    const { failures } = await proveInterview(['fever', 'night-sweats'])(small, prover);
    expect(failures).toHaveLength(1);
  });
});
