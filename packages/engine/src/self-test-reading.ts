/** What the result of a self-test says: against its mark, and against the last time. Never a diagnosis. */
import { type SelfTestId, selfTests, type TestMark } from '@unknot/knowledge';
import { evaluate, invariant, TRUE } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { derived, parseWhen } from './clinical-logic.ts';

/** One result, in the unit of the test; the sides where it is done on both. */
export type SelfTestResult =
  | { readonly value: number }
  | { readonly left: number; readonly right: number };

export interface SelfTestReading {
  /** What the mark says, in plain words; `null` within it, or where there is none for this person. */
  readonly says: string | null;
  /**
   * Against the result before. `unclear`: the change may be error, or nobody knows how large the error
   * is. `null`: nothing to compare with.
   */
  readonly change: 'better' | 'worse' | 'unclear' | null;
}

/**
 * Reads `results` of one test, oldest first. The last one is held against the mark, the weaker side
 * where there are two.
 */
export function readSelfTest(
  id: SelfTestId,
  results: readonly SelfTestResult[],
  facts: CaseFacts,
): SelfTestReading {
  const test = selfTests.find((each) => each.id === id);
  invariant(test !== undefined, `no self-test "${id}"`);
  const { better = 'more', marks = [], leastChange } = test;
  const last = results.at(-1);
  const before = results.at(-2);
  if (last === undefined) return { says: null, change: null };
  const mark = marks.find(({ when }) => when === undefined || holds(when, facts));
  const says = mark !== undefined && isBeyond(mark, last, better) ? mark.says : null;
  if (before === undefined) return { says, change: null };
  const gain = (weaker(last, better) - weaker(before, better)) * (better === 'more' ? 1 : -1);
  if (leastChange === undefined || Math.abs(gain) <= leastChange.by)
    return { says, change: 'unclear' };
  return { says, change: gain > 0 ? 'better' : 'worse' };
}

const holds = (when: NonNullable<TestMark['when']>, facts: CaseFacts): boolean =>
  evaluate(parseWhen(when, 'self-test mark'), facts, derived) === TRUE;

function isBeyond({ side, at }: TestMark, result: SelfTestResult, better: 'more' | 'less') {
  switch (side) {
    case 'above':
      return weaker(result, better) > at;
    case 'below':
      return weaker(result, better) < at;
    case 'sides':
      return 'left' in result && Math.abs(result.left - result.right) >= at;
  }
}

function weaker(result: SelfTestResult, better: 'more' | 'less'): number {
  if ('value' in result) return result.value;
  const { left, right } = result;
  return better === 'more' ? Math.min(left, right) : Math.max(left, right);
}
