/** Which non-drug measures may be offered now. */
import { type Remedy, type RemedyId, remedies } from '@unknot/knowledge';
import type { CaseFacts } from './case-facts.ts';
import { type Clearance, clearances, gateByTriage } from './clearance.ts';
import type { Triage } from './triage.ts';

/** The clearance of every remedy. */
export function remedyVerdicts(
  facts: CaseFacts,
  triage: Triage,
): Readonly<Record<RemedyId, Clearance>> {
  const clearanceOf = clearances(facts);
  const verdicts = Object.values<Remedy>(remedies).map(({ id, gentle }) => [
    id,
    gateByTriage(clearanceOf(id as RemedyId), triage, gentle ?? false),
  ]);
  return Object.fromEntries(verdicts);
}
