/** The plan for now: what to do, what to leave, when to stop and when to look again. */
import { lookAgain, phasePlans, type RemedyId, remedies } from '@unknot/knowledge';
import { addHours, evaluate, TRUE } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import type { Clearance } from './clearance.ts';
import { derived, parseWhen } from './clinical-logic.ts';
import type { Instant } from './patient-case.ts';
import type { Phase } from './phase.ts';
import type { Triage } from './triage.ts';

export interface Plan {
  readonly do: readonly PlanStep[];
  readonly avoid: readonly string[];
  readonly stopIf: readonly string[];
  /** When to run the check again, at the latest. */
  readonly reviewAt: Instant;
  /** After a sudden, strong pain: when to look for new danger signs, before that. Mostly empty. */
  readonly lookAgainAt: readonly Instant[];
}

export interface PlanStep {
  readonly remedy: RemedyId;
  readonly text: string;
  readonly verdict: 'ok' | 'ask';
}

/** Hours until the check is to be run again (2.0: reassess timer). */
const REVIEW_HOURS = { now: 0, unsure: 12, early: 24, later: 72 } as const;
const EARLY_DAYS = 3;

const lookAgainWhen = parseWhen(lookAgain.when, 'look again');

/**
 * The plan of `phase`, as far as `triage` and the clearances allow it. In an emergency it is empty: call,
 * nothing else.
 */
export function makePlan(
  facts: CaseFacts,
  triage: Triage,
  phase: Phase,
  clearances: Readonly<Record<RemedyId, Clearance>>,
  now: Instant,
): Plan {
  const reviewAt = addHours(now, reviewHours(facts, triage));
  if (triage.disposition === 'emergency')
    return { do: [], avoid: [], stopIf: [], reviewAt, lookAgainAt: [] };
  const { do: steps, avoid, stopIf } = phasePlans[phase];
  const allowed = steps.flatMap(({ remedy, dose }): readonly PlanStep[] => {
    const { verdict } = clearances[remedy];
    const text = `${remedies[remedy].name}. ${dose ?? remedies[remedy].dose}`;
    return verdict === 'avoid' ? [] : [{ remedy, text, verdict }];
  });
  return { do: allowed, avoid, stopIf, reviewAt, lookAgainAt: looksAgain(facts, now) };
}

function looksAgain(facts: CaseFacts, now: Instant): readonly Instant[] {
  if (evaluate(lookAgainWhen, facts, derived) !== TRUE) return [];
  return lookAgain.hours.map((hours) => addHours(now, hours));
}

function reviewHours(facts: CaseFacts, { disposition, notSure }: Triage): number {
  switch (disposition) {
    case 'emergency':
    case 'undecided':
      return REVIEW_HOURS.now;
    case 'urgent':
      return REVIEW_HOURS.unsure;
    case 'routine':
    case 'self-care': {
      if (notSure.length > 0) return REVIEW_HOURS.unsure;
      const days = facts['days-since-onset'];
      const early = typeof days !== 'number' || days <= EARLY_DAYS;
      return early ? REVIEW_HOURS.early : REVIEW_HOURS.later;
    }
  }
}
