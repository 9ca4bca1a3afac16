import type { Node } from '@unknot/logic';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explanation } from '../explanation.ts';
import { no, smallClinical, yes } from '../small.test-kit.ts';
import { openProver, type Prover } from '../solver.ts';
import { proveReasons, reasonsAreEnough } from './reasons-are-enough.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const node: Node = { op: 'all', of: [yes('fever'), no('night-sweats')] };
const small = smallClinical(
  ['fever', 'night-sweats'],
  [{ id: 'hot-and-dry', within: 'today', node }],
);

describe('T13', () => {
  it('holds when each answer that decided is named', async () => {
    expect((await reasonsAreEnough.prove(small, prover)).failures).toEqual([]);
  });

  it('fails when an answer that decided is left out', async () => {
    const first = proveReasons((_, context) => explanation(yes('fever'), context));
    const { failures } = await first(small, prover);
    expect(failures.map(({ because }) => because)).toEqual([
      expect.stringMatching(/night-sweats = no .*→ hot-and-dry, because of fever$/s),
    ]);
  });
});
