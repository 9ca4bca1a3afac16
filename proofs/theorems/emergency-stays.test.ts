import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinical } from '../clinical.ts';
import { openProver, type Prover } from '../solver.ts';
import { emergencyStays } from './emergency-stays.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

describe('T2 fails', () => {
  it('when "today" is ranked above "now", with an emergency that gives less', async () => {
    const broken = { ...clinical, ladder: ['2-weeks', '3-days', 'now', 'today'] } as const;
    const { failures } = await emergencyStays.prove(broken, prover);
    expect(failures).toHaveLength(3);
    expect(failures[0]?.because).toMatch(/→ .+\nSaid later:/s);
    expect(failures[0]?.because).toMatch(/→ (today|undecided)$/);
  }, 20_000);

  it('when no rule is an emergency: it would speak of nothing', async () => {
    const rules = clinical.rules.map((rule) =>
      rule.within === 'now' ? ({ ...rule, within: 'today' } as const) : rule,
    );
    const { failures } = await emergencyStays.prove({ ...clinical, rules }, prover);
    expect(failures.map(({ because }) => because)).toEqual(
      Array.from({ length: 3 }, () => 'No case meets its premise, so it says nothing.'),
    );
  }, 20_000);
});
