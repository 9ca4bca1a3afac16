import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clinical, clinical } from '../clinical.ts';
import { openProver, type Prover } from '../solver.ts';
import { worseningIsSeen } from './worsening-is-seen.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

/** The rules of the course alone, and what fails without one of them. */
const failuresWithout = async (rule: string) => {
  const rules = clinical.rules.filter(
    ({ id, node }) =>
      id !== rule &&
      /worse|persistent|84|42|recurrent|no-change|tablets/.test(JSON.stringify(node)),
  );
  const small: Clinical = { ...clinical, rules };
  const { failures } = await worseningIsSeen.prove(small, prover);
  return failures.map(({ claim, because }) => `${claim}\n${because}`);
};

describe('T11', () => {
  it('holds of the rules of the course', async () => {
    expect(await failuresWithout('none')).toEqual([]);
  });

  it('fails without the rule for pain of four weeks', async () => {
    const failures = await failuresWithout('persistent-28');
    expect(failures).toEqual([
      expect.stringMatching(/^by the log: persistent-28.*persistent-28 = yes.*→ no rule$/s),
      expect.stringMatching(/^told: four weeks.*days-since-onset = /s),
    ]);
  });
});
