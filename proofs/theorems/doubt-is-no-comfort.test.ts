import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clinical } from '../clinical.ts';
import { no, smallClinical, yes } from '../small.test-kit.ts';
import { openProver, type Prover } from '../solver.ts';
import { doubtIsNoComfort } from './doubt-is-no-comfort.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const small = smallClinical(
  ['fever', 'night-sweats', 'chest-pressure'],
  [
    { id: 'feverish', within: 'today', node: yes('fever') },
    {
      id: 'crushed',
      within: 'now',
      node: { op: 'all', of: [yes('chest-pressure'), yes('fever')] },
    },
  ],
);
const failuresOf = async (broken: Partial<Clinical>) => {
  const { failures } = await doubtIsNoComfort.prove({ ...small, ...broken }, prover);
  return failures.map(({ claim, because }) => `${claim}\n${because}`);
};

describe('T4b', () => {
  it('holds of two sound rules', async () => {
    expect(await failuresOf({})).toEqual([]);
  });

  it('fails on a rule that needs a "no" to a danger sign', async () => {
    const node = { op: 'all', of: [yes('fever'), no('night-sweats')] } as const;
    const rules = [...small.rules, { id: 'sabotage', within: 'now', node } as const];
    const [failure] = await failuresOf({ rules });
    expect(failure).toMatch(/never lowers.*sabotage \(now\).*night-sweats = not sure.*feverish/s);
  });

  it('fails when a doubt about what must not be missed counts as "no"', async () => {
    const [failure] = await failuresOf({ reassuring: new Set(['chest-pressure']) });
    expect(failure).toMatch(/^a doubt.*chest-pressure = not sure/s);
  });

  it('fails when a "not sure" leads to a conclusion that a "no" does not', async () => {
    const implications = [
      // biome-ignore lint/suspicious/noThenProperty: an implication reads "when … then …"; nobody awaits it.
      { id: 'sabotage', when: no('night-sweats'), then: { fever: true } },
    ];
    const [failure] = await failuresOf({ implications });
    expect(failure).toMatch(/^what follows.*night-sweats = not sure/s);
  });
});
