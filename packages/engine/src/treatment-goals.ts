/**
 * Asking whether heat or a medicine is safe: only after triage is settled, and only where it allows them.
 */
import {
  type FactId,
  type MedicineId,
  medicines,
  type RemedyId,
  remedies,
} from '@unknot/knowledge';
import { missing } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { derived } from './clinical-logic.ts';
import type { Goal } from './interview.ts';
import { conditions } from './offer-conditions.ts';

/** Which remedies are safe. */
export const reliefGoal: Goal = goalOf(Object.keys(remedies) as RemedyId[]);

/** Which medicines are safe. */
export const medicineGoal: Goal = goalOf(Object.keys(medicines) as MedicineId[]);

function goalOf(offers: readonly (RemedyId | MedicineId)[]): Goal {
  return {
    missing: (facts, { disposition }) =>
      disposition === 'self-care' || disposition === 'routine'
        ? offers.flatMap((offer) => missingFor(offer, facts))
        : [],
  };
}

/** What could still forbid `offer` or make it "ask first". */
function missingFor(offer: RemedyId | MedicineId, facts: CaseFacts): readonly FactId[] {
  const { avoid, ask } = conditions[offer];
  return [avoid, ask].flatMap((node) => (node ? missing(node, facts, derived) : [])) as FactId[];
}
