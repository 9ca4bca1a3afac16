/** Ranks what may have contributed, once no danger stands above self-care. Never a diagnosis. */
import { type FactId, factors } from '@unknot/knowledge';
import { evaluate, explain, type Node, TRUE } from '@unknot/logic';
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
  /** Why a clinician should look at it, where one should. */
  readonly clinician: readonly string[];
}

/** How many factors are named at most. */
export const SHOWN = 3;
/** Points from which a factor is called strong, or more than weak (product). */
const STRONG = 5;
const SOME = 3;

/** Every factor with its predicates checked. */
export const checkedFactors = factors.map((factor) => ({
  ...factor,
  weights: factor.weights.map(({ when, points }) => ({
    node: parseWhen(when, `factor "${factor.id}"`),
    points,
  })),
  clinician: factor.clinician.map(({ when, why }) => ({
    node: when === undefined ? null : parseWhen(when, `factor "${factor.id}"`),
    why,
  })),
}));

export type CheckedFactor = (typeof checkedFactors)[number];

/** Are causes named at all? Not while something more than a visit is needed, or anything is open. */
export const mayRank = ({ disposition }: Triage): boolean =>
  disposition === 'self-care' || disposition === 'routine';

/** The three factors with most points that have at least one answer for them. */
export function rankFactors(facts: CaseFacts, triage: Triage): readonly RankedFactor[] {
  if (!mayRank(triage)) return [];
  const ranked = checkedFactors
    .map((factor) => ({ factor, ...score(factor, facts) }))
    .filter(({ points, because }) => points > 0 && because.length > 0)
    .sort((a, b) => Number(isLast(a.factor)) - Number(isLast(b.factor)) || b.points - a.points)
    .slice(0, SHOWN);
  const [first] = ranked;
  if (first === undefined || isLast(first.factor)) return [];
  return ranked.map(({ factor, points, because }) => ({
    factor: factor.id,
    strength: strengthOf(points),
    because,
    change: factor.change,
    clinician: factor.clinician
      .filter(({ node }) => node === null || holds(node, facts))
      .map(({ why }) => why),
  }));
}

const isLast = ({ neverFirst }: CheckedFactor): boolean => neverFirst ?? false;

/** Does `node` hold for sure? */
export const holds = (node: Node, facts: CaseFacts): boolean =>
  evaluate(node, facts, derived) === TRUE;

function score({ base, weights }: CheckedFactor, facts: CaseFacts) {
  const holding = weights.filter(({ node }) => holds(node, facts));
  const supporting = holding.filter(({ points }) => points > 0);
  return {
    points: holding.reduce((sum, { points }) => sum + points, base),
    because: [
      ...new Set(supporting.flatMap(({ node }) => explain(node, facts, derived))),
    ] as readonly FactId[],
  };
}

function strengthOf(points: number): RankedFactor['strength'] {
  if (points >= STRONG) return 'strong';
  return points >= SOME ? 'some' : 'weak';
}
