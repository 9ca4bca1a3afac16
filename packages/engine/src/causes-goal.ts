/**
 * Asking what may have contributed: only on request, only when no danger stands, and only what can
 * still change the three factors that are named or their order.
 */
import { type FactId, pages } from '@unknot/knowledge';
import { missing } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { derived } from './clinical-logic.ts';
import type { Goal } from './interview.ts';
import { type CheckedFactor, checkedFactors, holds, mayRank, SHOWN } from './rank-factors.ts';

/** What may have contributed. */
export const causesGoal: Goal = {
  missing: (facts, triage) => (mayRank(triage) ? openQuestions(facts) : []),
};

/** The questions that are there to rank causes; whatever else was not asked stays out of it. */
const causeFacts: ReadonlySet<string> = new Set(
  pages.filter(({ topic }) => topic === 'causes').flatMap((page) => page.facts),
);

/** The fewest and the most points that a factor can end with. */
interface Reach {
  readonly least: number;
  readonly most: number;
  /** It is named whatever else is answered, unless three others beat it. */
  readonly sure: boolean;
  readonly questions: readonly FactId[];
}

function openQuestions(facts: CaseFacts): readonly FactId[] {
  const reaches = checkedFactors.map((factor) => reachOf(factor, facts));
  const bar = reaches
    .filter(({ sure }) => sure)
    .map(({ least }) => least)
    .sort((a, b) => b - a)[SHOWN - 1];
  const contenders = reaches.filter(
    ({ sure, most, questions }) =>
      most > 0 && (sure || questions.length > 0) && (bar === undefined || most >= bar),
  );
  return contenders
    .filter((one) => !one.sure || contenders.some((other) => other !== one && overlap(one, other)))
    .flatMap(({ questions }) => questions);
}

function reachOf({ base, weights }: CheckedFactor, facts: CaseFacts): Reach {
  const held = weights.filter(({ node }) => holds(node, facts));
  const open = weights
    .filter((weight) => !held.includes(weight))
    .flatMap((weight) => {
      const questions = missing(weight.node, facts, derived).filter((fact) => causeFacts.has(fact));
      return questions.length > 0 ? [{ ...weight, questions }] : [];
    });
  const points = held.reduce((sum, weight) => sum + weight.points, base);
  const least = open.reduce((sum, weight) => sum + Math.min(0, weight.points), points);
  return {
    least,
    most: open.reduce((sum, weight) => sum + Math.max(0, weight.points), points),
    sure: least > 0 && held.some((weight) => weight.points > 0),
    questions: open.flatMap(({ questions }) => questions) as FactId[],
  };
}

const overlap = (a: Reach, b: Reach): boolean => a.least <= b.most && b.least <= a.most;
