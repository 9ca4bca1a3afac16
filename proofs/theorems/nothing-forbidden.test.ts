import { FALSE } from '@unknot/logic';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clinical } from '../clinical.ts';
import type { Offer } from '../offers.ts';
import { smallClinical, yes } from '../small.test-kit.ts';
import { openProver, type Prover } from '../solver.ts';
import { nothingForbidden } from './nothing-forbidden.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const heat: Offer = {
  id: 'heat',
  is: { kind: 'remedy', gentle: false },
  avoid: [yes('numb-skin')],
  ask: [yes('fever')],
  bans: [yes('numb-skin')],
  cautions: [yes('fever')],
};
const small: Clinical = {
  ...smallClinical(
    ['fever', 'numb-skin', 'chest-pressure'],
    [{ id: 'crushed', within: 'now', node: yes('chest-pressure') }],
  ),
  offers: [heat],
};
const failuresOf = async (broken: Partial<Clinical>) => {
  const { failures } = await nothingForbidden.prove({ ...small, ...broken }, prover);
  return failures.map(({ claim, because }) => `${claim}\n${because}`);
};

describe('T7', () => {
  it('holds of a sound remedy', async () => {
    expect(await failuresOf({})).toEqual([]);
  });

  it('fails when a line of the record is lost on the way to the verdict', async () => {
    const [failure] = await failuresOf({ offers: [{ ...heat, avoid: [] }] });
    expect(failure).toMatch(/^"heat" is cleared only.*numb-skin = yes.*→ cleared: heat$/s);
  });

  it('fails when what nobody asked counts as "no"', async () => {
    const [failure] = await failuresOf({ unasked: FALSE });
    expect(failure).toMatch(/^"heat" is cleared only/);
  });

  it('fails when more than the gentlest goes on while help is needed', async () => {
    const rules = [{ id: 'feverish', within: 'today', node: yes('chest-pressure') }] as const;
    const gentle: Offer = { ...heat, is: { kind: 'remedy', gentle: true } };
    const failures = await failuresOf({ rules, offers: [gentle] });
    expect(failures).toContainEqual(
      expect.stringMatching(/only the gentlest.*chest-pressure = .*→ cleared: heat$/s),
    );
  });
});
