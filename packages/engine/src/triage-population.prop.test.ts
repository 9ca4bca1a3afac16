import { createPlanes, pack } from '@unknot/logic';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseProgram, rulesByUrgency } from './clinical-logic.ts';
import { anyFacts, caseWith, completeFacts, NOW, nearStrain } from './fixtures.test-kit.ts';
import { createHeldRules, isHeld, judgeRules } from './held-rules.ts';
import { triage } from './triage.ts';
import { casePopulation, createPopulationTriage, triagePopulation } from './triage-population.ts';
import { urgency } from './urgency.ts';

it('says of each case what triage says, in columns and one at a time', () => {
  const cases = fc.array(fc.oneof(anyFacts, completeFacts, nearStrain), {
    minLength: 1,
    maxLength: 70,
  });
  fc.assert(
    fc.property(cases, (many) => {
      const closed = many.map((facts) => caseFacts(caseWith(facts), NOW));
      const row = createPlanes(caseProgram).length;
      const rows = new Int32Array(closed.length * row);
      for (const [at, facts] of closed.entries()) pack(caseProgram, facts, rows, at * row);
      const population = casePopulation(rows, closed.length);
      const result = createPopulationTriage(population);
      triagePopulation(population, result);
      const bit = (columns: Int32Array, column: number, at: number) =>
        ((columns[column * result.words + (at >> 5)] ?? 0) >>> (at & 31)) & 1;

      for (const [at, facts] of closed.entries()) {
        const { disposition, within, reasons } = triage(facts);
        const rules = rulesByUrgency.filter((_, rule) => bit(result.held, rule, at) === 1);
        expect(rules.map(({ id }) => id)).toEqual(reasons.map(({ rule }) => rule));
        const level = [0, 1, 2].reduce((sum, of) => sum + (bit(result.urgency, of, at) << of), 0);
        expect(level).toBe(urgency(within));
        expect(bit(result.undecided, 0, at) === 1).toBe(disposition === 'undecided');

        const held = createHeldRules();
        expect(judgeRules(rows, at * row, held)).toBe(disposition !== 'undecided');
        expect(rulesByUrgency.filter((_, rule) => isHeld(held, rule))).toEqual(rules);
      }
    }),
    { numRuns: 40 },
  );
});
