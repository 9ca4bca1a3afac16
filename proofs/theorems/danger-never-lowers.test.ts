import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClinicalRule, clinical } from '../clinical.ts';
import { openProver, type Prover } from '../solver.ts';
import { dangerNeverLowers } from './danger-never-lowers.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const broken = async (node: ClinicalRule['node']): Promise<string | undefined> => {
  const rules = [{ id: 'sabotage', within: 'now', node } as const];
  const { failures } = await dangerNeverLowers.prove({ ...clinical, rules }, prover);
  return failures[0]?.because;
};

const fever = { op: 'true', fact: 'fever' } as const;

describe('T3 fails', () => {
  it('on a rule that a danger sign takes back, with the sign that does', async () => {
    const but = { op: 'not', of: { op: 'true', fact: 'night-sweats' } } as const;
    const because = await broken({ op: 'all', of: [fever, but] });
    expect(because).toMatch(
      /fever = yes.*→ sabotage \(now\)\nWhat changes:.* night-sweats = yes.*→ no rule/s,
    );
  });

  it('on a rule that counts a reassuring fact as a danger', async () => {
    const because = await broken({ op: 'all', of: [fever, { op: 'true', fact: 'easing' }] });
    expect(because).toMatch(/What changes:\n {2}easing = no/);
  });
});
