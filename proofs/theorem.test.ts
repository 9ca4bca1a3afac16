import { describe, expect, it } from 'vitest';
import type { Session } from './solver.ts';
import { type Claim, proveClaims } from './theorem.ts';

const claim: Claim = {
  words: 'two is two',
  premise: 'any number',
  conclusion: 'it is itself',
  show: async () => 'a case',
};

/** A solver that gives up on whatever comes after the premise. */
const tired: Session = {
  async check(...assumptions) {
    return assumptions.length === 1
      ? { status: 'sat', model: { bool: () => true, number: () => 0 } }
      : { status: 'unknown', reason: 'timeout' };
  },
  [Symbol.dispose]: () => undefined,
};

describe('proveClaims', () => {
  it('takes "too hard to tell" for a failure', async () => {
    const { failures } = await proveClaims(tired, [claim]);
    expect(failures).toEqual([
      { claim: 'two is two', because: 'The solver did not decide it: timeout.' },
    ]);
  });
});
