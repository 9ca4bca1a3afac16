import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallClinical, yes } from '../small.test-kit.ts';
import { openProver, type Prover } from '../solver.ts';
import { emergencyStays } from './emergency-stays.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const small = smallClinical(
  ['fever', 'night-sweats', 'chest-pressure'],
  [
    { id: 'feverish', within: 'today', node: yes('fever') },
    { id: 'crushed', within: 'now', node: yes('chest-pressure') },
  ],
);

describe('T2 fails', () => {
  it('when "today" is ranked above "now", with an emergency that gives less', async () => {
    const broken = { ...small, ladder: ['2-weeks', '3-days', 'now', 'today'] } as const;
    const { failures } = await emergencyStays.prove(broken, prover);
    expect(failures).toHaveLength(3);
    expect(failures[0]?.because).toMatch(/→ .+\nSaid later:/s);
    expect(failures[0]?.because).toMatch(/→ (today|undecided)$/);
  });

  it('when no rule is an emergency: it would speak of nothing', async () => {
    const rules = small.rules.map((rule) =>
      rule.within === 'now' ? ({ ...rule, within: 'today' } as const) : rule,
    );
    const { failures } = await emergencyStays.prove({ ...small, rules }, prover);
    expect(failures.map(({ because }) => because)).toEqual(
      Array.from({ length: 3 }, () => 'No case meets its premise, so it says nothing.'),
    );
  });
});
