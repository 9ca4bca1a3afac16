import { FALSE } from '@unknot/logic';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinical } from '../clinical.ts';
import { openProver, type Prover } from '../solver.ts';
import { unknownIsSafe } from './unknown-is-safe.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

describe('T4a fails', () => {
  it('when a question that nobody asked counts as "no", with the danger that this hides', async () => {
    const { failures } = await unknownIsSafe.prove({ ...clinical, unasked: FALSE }, prover);
    const [settled] = failures;
    expect(settled?.claim).toContain('stays so');
    expect(settled?.because).toMatch(/^Said so far:\n {2}nothing\n/);
    expect(settled?.because).toMatch(/→ .*\((now|today|3-days|2-weeks)\)/);
  }, 30_000);
});
