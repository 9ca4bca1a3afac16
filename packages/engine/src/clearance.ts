/** Whether a remedy or a medicine may be offered, and what decides it. */
import type { FactId, MedicineId, RemedyId } from '@unknot/knowledge';
import { EITHER, evaluate, explain, FALSE, missing, type Node, type Reading, TRUE, UNKNOWN } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { conditions, derived } from './clinical-logic.ts';
import type { Triage } from './triage.ts';

export interface Clearance {
  /** `ok`: may be offered · `ask`: a pharmacist or clinician first · `avoid`: not for this person. */
  readonly verdict: 'ok' | 'ask' | 'avoid';
  /** The answers (and "not sure") that keep it from `ok`. */
  readonly because: readonly FactId[];
  /** Questions that were not asked yet and could still forbid it. */
  readonly missing: readonly FactId[];
}

const CLEAR: Clearance = { verdict: 'ok', because: [], missing: [] };

/**
 * The clearance of `offer`. What is not known is never read as safe: an open or unsure condition makes
 * it `ask` at best.
 */
export function clear(offer: RemedyId | MedicineId, facts: CaseFacts): Clearance {
  const avoid = judge(conditions[offer].avoid, facts);
  if (avoid.verdict === 'holds') return { ...avoid, verdict: 'avoid' };
  const ask = judge(conditions[offer].ask, facts);
  if (avoid.verdict === 'fails' && ask.verdict === 'fails') return CLEAR;
  return {
    verdict: 'ask',
    because: union(avoid.because, ask.because),
    missing: union(avoid.missing, ask.missing),
  };
}

/**
 * What triage leaves of a clearance: in an emergency nothing is offered; while the case is urgent or
 * not settled, nothing is cleared that a person could not do without asking.
 */
export function gateByTriage(clearance: Clearance, triage: Triage, gentle: boolean): Clearance {
  const because = triage.reasons[0]?.because ?? [];
  switch (triage.disposition) {
    case 'emergency':
      return { verdict: 'avoid', because, missing: [] };
    case 'urgent':
      return gentle || clearance.verdict !== 'ok' ? clearance : { ...clearance, verdict: 'ask', because };
    case 'undecided':
      return clearance.verdict === 'ok'
        ? { ...clearance, verdict: 'ask', missing: triage.open[0]?.missing ?? [] }
        : clearance;
    case 'routine':
    case 'self-care':
      return clearance;
  }
}

interface Judgement {
  readonly verdict: 'holds' | 'fails' | 'open';
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

function judge(node: Node | null, facts: CaseFacts): Judgement {
  if (node === null) return { verdict: 'fails', because: [], missing: [] };
  const truth = evaluate(node, facts, derived);
  if (truth & TRUE)
    return {
      verdict: 'holds',
      because: explain(node, facts, derived) as readonly FactId[],
      missing: [],
    };
  if (truth & FALSE) return { verdict: 'fails', because: [], missing: [] };
  const doubt: Reading = { unasked: UNKNOWN, notSure: () => EITHER };
  return {
    verdict: 'open',
    because: explain(node, facts, derived, 'yes', doubt) as readonly FactId[],
    missing: missing(node, facts, derived) as readonly FactId[],
  };
}

const union = (a: readonly FactId[], b: readonly FactId[]): readonly FactId[] => [
  ...new Set([...a, ...b]),
];
