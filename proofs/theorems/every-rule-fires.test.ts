import type { Implication } from '@unknot/logic';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clinical, type ClinicalRule, clinical } from '../clinical.ts';
import { openProver, type Prover } from '../solver.ts';
import { everyRuleFires } from './every-rule-fires.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const fever = { op: 'true', fact: 'fever' } as const;
const chills = { op: 'true', fact: 'night-sweats' } as const;

const failuresOf = async (broken: Partial<Clinical>): Promise<readonly string[]> => {
  const { failures } = await everyRuleFires.prove({ ...clinical, ...broken }, prover);
  return failures.map(({ claim, because }) => `${claim}: ${because}`);
};

const withRule = (node: ClinicalRule['node']): Partial<Clinical> => ({
  rules: [...clinical.rules, { id: 'sabotage', within: 'today', node }],
});

describe('T6 fails', () => {
  it('on a rule that contradicts itself', async () => {
    const broken = withRule({ op: 'all', of: [fever, { op: 'not', of: fever }] });
    expect(await failuresOf(broken)).toEqual([
      'rule "sabotage": No answers that fit together make it true.',
    ]);
  });

  it('on a rule that asks for more than another, as urgent one', async () => {
    const broken = withRule({ op: 'all', of: [fever, chills, { op: 'true', fact: 'smoker' }] });
    expect(await failuresOf(broken)).toEqual([
      expect.stringMatching(/^rule "sabotage": It never holds without "[a-z-]+"\.$/),
    ]);
  });

  it('on an exclusion that makes a rule impossible', async () => {
    const never: Implication = {
      id: 'sabotage',
      when: { op: 'true', fact: 'trauma-major' },
      // biome-ignore lint/suspicious/noThenProperty: an implication reads "when … then …"; nobody awaits it.
      then: { injury: false },
    };
    const failures = await failuresOf({ implications: [...clinical.implications, never] });
    expect(failures).toContain('rule "accident": No answers that fit together make it true.');
  });

  it('when an exception outlives its need', async () => {
    const rules = clinical.rules.filter(({ id }) => id !== 'acute-coronary-syndrome');
    expect(await failuresOf({ rules })).toContainEqual(
      expect.stringContaining('take it off the list'),
    );
  });
});
