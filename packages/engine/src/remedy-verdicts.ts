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
  const verdicts = Object.entries(remedies).map(([id, remedy]) => [
    id,
    gateByTriage(clear(remedy, facts), triage, isGentle(remedy)),
  ]);
  return Object.fromEntries(verdicts);
}

/** Resting and breathing may go on while help is on its way to be found. */
const isGentle = ({ gentle }: Remedy): boolean => gentle ?? false;
