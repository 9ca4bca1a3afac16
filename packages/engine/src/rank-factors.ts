/** Ranks what may have contributed, once no danger stands above self-care. Never a diagnosis. */
import { type FactId, type Factor, factors } from '@unknot/knowledge';
import { evaluate, explain, TRUE } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { derived, parseWhen } from './clinical-logic.ts';
import type { Triage } from './triage.ts';

export interface RankedFactor {
  readonly factor: string;
  readonly strength: 'strong' | 'some' | 'weak';
  /** What the person said that speaks for it. */
  readonly because: readonly FactId[];
  /** What the person can change. */
  readonly change: readonly string[];
}

const SHOWN = 3;
/** Points from which a factor is called strong, or more than weak (product). */
const STRONG = 5;
const SOME = 3;

const checkedFactors = factors.map((factor) => ({
  ...factor,
  weights: factor.weights.map(({ when, points }) => ({
    node: parseWhen(when, `factor "${factor.id}"`),
    points,
  })),
}));

/** The three factors with most points that have at least one answer for them. */
export function rankFactors(facts: CaseFacts, triage: Triage): readonly RankedFactor[] {
  if (triage.disposition !== 'self-care' && triage.disposition !== 'routine') return [];
  return checkedFactors
    .map((factor) => score(factor, facts))
    .filter(({ points, because }) => points > 0 && because.length > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, SHOWN)
    .map(({ points, ...ranked }) => ({ ...ranked, strength: strengthOf(points) }));
}

function score(factor: (typeof checkedFactors)[number], facts: CaseFacts) {
  const holding = factor.weights.filter(({ node }) => evaluate(node, facts, derived) === TRUE);
  const supporting = holding.filter(({ points }) => points > 0);
  return {
    factor: factor.id,
    points: factor.base + holding.reduce((sum, { points }) => sum + points, 0),
    because: [
      ...new Set(supporting.flatMap(({ node }) => explain(node, facts, derived))),
    ] as readonly FactId[],
    change: factor.change satisfies Factor['change'],
  };
}

function strengthOf(points: number): RankedFactor['strength'] {
  if (points >= STRONG) return 'strong';
  return points >= SOME ? 'some' : 'weak';
}
