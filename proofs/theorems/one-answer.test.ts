import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clinical, ClinicalRule } from '../clinical.ts';
import { smallClinical, yes } from '../small.test-kit.ts';
import { openProver, type Prover } from '../solver.ts';
import { oneAnswer } from './one-answer.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const rules: readonly ClinicalRule[] = [
  { id: 'feverish', within: 'today', node: yes('fever') },
  { id: 'crushed', within: 'now', node: yes('chest-pressure') },
  { id: 'sweating', within: '2-weeks', node: yes('night-sweats') },
];
const small = smallClinical(['fever', 'chest-pressure', 'night-sweats'], rules);
const failuresOf = async (broken: Partial<Clinical>) =>
  (await oneAnswer.prove({ ...small, ...broken }, prover)).failures;

describe('T1', () => {
  it('holds of three sound rules', async () => {
    expect(await failuresOf({})).toEqual([]);
  });

  it('fails when the ladder has no rung for a rule: it would say self-care', async () => {
    const failures = await failuresOf({ ladder: ['2-weeks', '3-days', 'now'] });
    expect(failures.map(({ because }) => because)).toEqual([
      expect.stringMatching(/fever = yes .*\n {2}feverish \(today\) → self-care$/),
      expect.stringContaining('feverish (today), sweating (2-weeks) → routine'),
      expect.stringContaining('No case meets its premise'),
    ]);
  });

  it('fails when a rule stands on the wrong rung', async () => {
    const [failure] = await failuresOf({ ladder: ['today', '2-weeks', '3-days', 'now'] });
    expect(failure?.because).toMatch(/→ routine$/);
  });

  it('fails when one of the four is nobody’s answer', async () => {
    const [failure] = await failuresOf({ rules: rules.slice(0, 2) });
    expect(failure?.because).toBe('No case meets its premise, so it says nothing.');
  });
});
