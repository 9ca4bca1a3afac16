import { createPlanes, pack } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseProgram, rulesByUrgency } from './clinical-logic.ts';
import { anyFacts, caseWith, completeFacts, NOW, nearStrain } from './fixtures.test-kit.ts';
import {
  ACTUAL,
  createHeldRules,
  type HeldRules,
  isComplete,
  isHeld,
  judgeRules,
  POSSIBLE,
  rulesHeld,
  withinOf,
} from './held-rules.ts';
import { urgency } from './urgency.ts';

/** The rules with these bits. */
function held(...bits: readonly number[]): HeldRules {
  const rules = createHeldRules();
  for (const bit of bits) rules[bit >> 5] = (rules[bit >> 5] ?? 0) | (1 << (bit & 31));
  return rules;
}

const places = rulesByUrgency.map((_, bit) => bit);

describe('the rules that hold', () => {
  it('are as urgent as the most urgent of them', () => {
    expect(withinOf(held())).toBeNull();
    for (const bit of places) {
      expect(withinOf(held(bit))).toBe(rulesByUrgency[bit]?.within);
      expect(withinOf(held(bit, ...places.slice(bit + 1)))).toBe(rulesByUrgency[bit]?.within);
    }
  });

  it('are told one by one', () => {
    for (const bit of places)
      expect(places.filter((each) => isHeld(held(bit), each))).toEqual([bit]);
  });

  it('are judged for good when no more urgent one could still hold', () => {
    const facts = fc.oneof(anyFacts, completeFacts, nearStrain);
    fc.assert(
      fc.property(facts, (answers) => {
        const planes = createPlanes(caseProgram);
        pack(caseProgram, caseFacts(caseWith(answers), NOW), planes);
        const [actual, possible] = [rulesHeld(planes, ACTUAL), rulesHeld(planes, POSSIBLE)];
        const judged = createHeldRules();
        expect(judgeRules(planes, 0, judged)).toBe(
          urgency(withinOf(possible)) <= urgency(withinOf(actual)),
        );
        expect(judged).toEqual(actual);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a case', () => {
  const { tests, words } = caseProgram;

  /** Every test holds or fails, turn by turn, but for the test `open`; from the word `base` on. */
  function caseBut(open: number | null, base = 0): Int32Array {
    const planes = new Int32Array(base + 3 * words);
    for (const [slot] of tests.entries())
      if (slot !== open) {
        const word = base + (slot % 2) * words + (slot >> 5);
        planes[word] = (planes[word] ?? 0) | (1 << (slot & 31));
      }
    return planes;
  }

  it('is complete when each test holds or fails', () => {
    expect(isComplete(caseBut(null), 0)).toBe(true);
    expect(isComplete(caseBut(null, 7), 7)).toBe(true);
    for (const [slot] of tests.entries()) expect(isComplete(caseBut(slot), 0)).toBe(false);
    expect(isComplete(caseBut(3, 7), 7)).toBe(false);
  });

  it('is judged for good when it is complete', () => {
    expect(judgeRules(caseBut(null), 0, createHeldRules())).toBe(true);
  });
});
