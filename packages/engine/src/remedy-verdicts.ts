/** Which non-drug measures may be offered now. */
import { type Remedy, type RemedyId, remedies } from '@unknot/knowledge';
import type { CaseFacts } from './case-facts.ts';
import { type Clearance, clear, gateByTriage } from './clearance.ts';
import type { Triage } from './triage.ts';

/** The clearance of every remedy. */
export function remedyVerdicts(
  facts: CaseFacts,
  triage: Triage,
): Readonly<Record<RemedyId, Clearance>> {
  const verdicts = Object.values<Remedy>(remedies).map(({ id, gentle }) => [
    id,
    gateByTriage(clear(id as RemedyId, facts), triage, gentle ?? false),
  ]);
  return Object.fromEntries(verdicts);
}
