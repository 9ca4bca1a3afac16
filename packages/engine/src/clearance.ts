/** Whether a remedy or a medicine may be offered, and what decides it. */
import type { FactId, MedicineId, RemedyId } from '@unknot/knowledge';
import {
  createPlanes,
  EITHER,
  explain,
  FALSE,
  KLEENE,
  missing,
  type Node,
  type Reading,
  run,
  TRUE,
  type Truth,
  truthOf,
  UNKNOWN,
} from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { derived } from './clinical-logic.ts';
import { conditionProgram, conditions } from './offer-conditions.ts';
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
 * Judges every offer for `facts` at once and gives the clearance of each on asking. What is not known
 * is never read as safe: an open or unsure condition makes it `ask` at best.
 */
export function clearances(facts: CaseFacts): (offer: RemedyId | MedicineId) => Clearance {
  const planes = createPlanes(conditionProgram);
  run(conditionProgram, facts, planes);
  const judge = (offer: RemedyId | MedicineId, side: 'avoid' | 'ask'): Judgement => {
    const node = conditions[offer][side];
    if (node === null) return FAILS;
    return judgement(node, truthOf(conditionProgram, planes, `${offer} ${side}`), facts);
  };
  return (offer) => {
    const avoid = judge(offer, 'avoid');
    if (avoid.holds) return { verdict: 'avoid', because: avoid.because, missing: avoid.missing };
    const ask = judge(offer, 'ask');
    if (avoid === FAILS && ask === FAILS) return CLEAR;
    return {
      verdict: 'ask',
      because: union(avoid.because, ask.because),
      missing: union(avoid.missing, ask.missing),
    };
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
      return gentle || clearance.verdict !== 'ok'
        ? clearance
        : { ...clearance, verdict: 'ask', because };
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
  readonly holds: boolean;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

const FAILS: Judgement = { holds: false, because: [], missing: [] };

function judgement(node: Node, truth: Truth, facts: CaseFacts): Judgement {
  if (truth === FALSE) return FAILS;
  const reading: Reading = truth === TRUE ? KLEENE : { unasked: UNKNOWN, notSure: () => EITHER };
  return {
    holds: truth === TRUE,
    because: explain(node, facts, derived, 'yes', reading) as readonly FactId[],
    missing: missing(node, facts, derived) as readonly FactId[],
  };
}

const union = (a: readonly FactId[], b: readonly FactId[]): readonly FactId[] => [
  ...new Set([...a, ...b]),
];
