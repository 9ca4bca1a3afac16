/** Whether each medicine may be taken, how much is left in 24 hours and when the next dose may be. */
import {
  type DoseLimit,
  type MedicineId,
  medicines,
  type OtcMedicine,
  regions,
} from '@unknot/knowledge';
import { evaluate, FALSE } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { type Clearance, clearances, gateByTriage } from './clearance.ts';
import { derived, parseWhen } from './clinical-logic.ts';
import { type LedgerEntry, ledger } from './ledger.ts';
import type { Instant, PatientCase } from './patient-case.ts';
import type { Triage } from './triage.ts';

export interface MedicineVerdict extends Clearance {
  /** The reasons that the dose ledger adds to `because`. */
  readonly ledger: readonly LedgerReason[];
  /** When the next dose may be taken; `null` when the medicine is to be avoided. */
  readonly nextDoseAt: Instant | null;
  readonly leftMg24h: number;
  readonly takenMg24h: number;
  readonly limit: DoseLimit;
  /** Why a lower limit than the label's applies. */
  readonly lowered: string | null;
}

/** `days-limit`: taken on the last days the label allows. `over-24h-limit`: more than the limit was taken. */
export type LedgerReason = 'days-limit' | 'over-24h-limit';

const checkedMedicines = Object.values<OtcMedicine>(medicines).map((medicine) => ({
  ...medicine,
  lowered: medicine.lowered.map((lower) => ({
    ...lower,
    node: parseWhen(lower.when, medicine.id),
  })),
}));
type CheckedMedicine = (typeof checkedMedicines)[number];

/** The verdict on every medicine at `now`. */
export function medicineVerdicts(
  patient: PatientCase,
  facts: CaseFacts,
  triage: Triage,
  now: Instant,
): Readonly<Record<MedicineId, MedicineVerdict>> {
  const clearanceOf = clearances(facts);
  const verdicts = checkedMedicines.map((medicine) => {
    const clearance = gateByTriage(clearanceOf(medicine.id as MedicineId), triage, false);
    return [medicine.id, withLedger(medicine, clearance, patient, facts, now)];
  });
  return Object.fromEntries(verdicts);
}

function withLedger(
  medicine: CheckedMedicine,
  clearance: Clearance,
  patient: PatientCase,
  facts: CaseFacts,
  now: Instant,
): MedicineVerdict {
  const { limit, lowered } = limitFor(medicine, patient, facts);
  const entry = ledger(patient.doses, medicine.id, limit, now);
  const reasons = ledgerReasons(entry, limit);
  const verdict = worse(clearance.verdict, reasons);
  return {
    ...clearance,
    verdict,
    ledger: reasons,
    nextDoseAt: verdict === 'avoid' ? null : entry.nextDoseAt,
    leftMg24h: verdict === 'avoid' ? 0 : entry.leftMg24h,
    takenMg24h: entry.takenMg24h,
    limit,
    lowered,
  };
}

/** The label's limit, or a lower one. A condition that is not known to be absent lowers it too. */
function limitFor(
  medicine: CheckedMedicine,
  { region }: PatientCase,
  facts: CaseFacts,
): { readonly limit: DoseLimit; readonly lowered: string | null } {
  const lower = medicine.lowered.find(({ node }) => evaluate(node, facts, derived) !== FALSE);
  if (lower) return { limit: lower.limit, lowered: lower.why };
  return { limit: medicine.limits[regions[region].medicines], lowered: null };
}

function ledgerReasons(entry: LedgerEntry, limit: DoseLimit): readonly LedgerReason[] {
  return [
    ...(entry.daysRunning >= limit.maxDays ? (['days-limit'] as const) : []),
    ...(entry.takenMg24h > limit.max24hMg ? (['over-24h-limit'] as const) : []),
  ];
}

function worse(
  verdict: Clearance['verdict'],
  reasons: readonly LedgerReason[],
): Clearance['verdict'] {
  if (verdict === 'avoid' || reasons.includes('over-24h-limit')) return 'avoid';
  return reasons.includes('days-limit') ? 'avoid' : verdict;
}
