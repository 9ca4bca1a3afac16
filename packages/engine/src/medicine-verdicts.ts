/** Whether each medicine may be taken, how much is left in 24 hours and when the next dose may be. */
import {
  type DoseLimit,
  type MedicineId,
  medicines,
  type OtcMedicine,
  regions,
} from '@unknot/knowledge';
import { evaluate, FALSE, hoursBetween, missing, type Node } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { type Clearance, clearances, gateByTriage } from './clearance.ts';
import { derived, parseWhen } from './clinical-logic.ts';
import { hoursToOtherNsaidGone } from './duplicate-nsaid.ts';
import { DAY_HOURS, ingredientsOf } from './intakes.ts';
import { type LedgerEntry, ledger } from './ledger.ts';
import { cautionsOf, type HeldCaution, heldCautions } from './medicine-cautions.ts';
import { conditions } from './offer-conditions.ts';
import type { Dose, Instant, PatientCase } from './patient-case.ts';
import { recent } from './recent.ts';
import type { Triage } from './triage.ts';

export interface MedicineVerdict extends Clearance {
  /** What speaks against it, in words: every line that holds, and why it is never cleared if so. */
  readonly cautions: readonly HeldCaution[];
  /** The reasons that the dose ledger adds to `because`. */
  readonly ledger: readonly LedgerReason[];
  /** When the next dose may be taken; `null` when the medicine is to be avoided or Unknot names no dose. */
  readonly nextDoseAt: Instant | null;
  /** 0 when the medicine is to be avoided or Unknot names no dose. */
  readonly leftMg24h: number;
  readonly takenMg24h: number;
  /** `null`: Unknot names no dose. */
  readonly limit: DoseLimit | null;
  /** Why a lower limit than the label's applies. */
  readonly lowered: string | null;
}

/**
 * `days-limit`: taken on the last days the label allows · `over-24h-limit`: more than the limit was taken ·
 * `duplicate-nsaid`: another anti-inflammatory in 24 hours · `re-screen`: taken on three days running, so
 * the danger check comes first.
 */
export type LedgerReason = 'days-limit' | 'over-24h-limit' | 'duplicate-nsaid' | 're-screen';

/** A verdict with the part of it that the answers alone decide. */
export interface MedicineJudgement {
  readonly verdict: MedicineVerdict;
  /** The clearance before the ledger. */
  readonly clearance: Clearance;
}

interface CheckedMedicine extends Omit<OtcMedicine, 'lowered'> {
  readonly id: MedicineId;
  readonly lowered: readonly (OtcMedicine['lowered'][number] & { readonly node: Node })[];
}

const checkedMedicines: readonly CheckedMedicine[] = Object.values<OtcMedicine>(medicines).map(
  (medicine) => ({
    ...medicine,
    id: medicine.id as MedicineId,
    lowered: medicine.lowered.map((lower) => ({
      ...lower,
      node: parseWhen(lower.when, medicine.id),
    })),
  }),
);

/** The verdict on every medicine at `now`. */
export function medicineVerdicts(
  patient: PatientCase,
  facts: CaseFacts,
  triage: Triage,
  now: Instant,
): Readonly<Record<MedicineId, MedicineVerdict>> {
  const judgements = medicineJudgements(patient, facts, triage, now);
  return Object.fromEntries(
    Object.entries(judgements).map(([id, { verdict }]) => [id, verdict]),
  ) as Readonly<Record<MedicineId, MedicineVerdict>>;
}

/** As {@link medicineVerdicts}, with what the answers alone decide. */
export function medicineJudgements(
  patient: PatientCase,
  facts: CaseFacts,
  triage: Triage,
  now: Instant,
): Readonly<Record<MedicineId, MedicineJudgement>> {
  const clearanceOf = clearances(facts);
  const held = heldCautions(facts);
  const log = doseLog(patient.doses, now);
  return Object.fromEntries(
    checkedMedicines.map((medicine) => {
      const capped = cappedAtBest(medicine, clearanceOf(medicine.id), patient, facts);
      const clearance = gateByTriage(capped, triage, false);
      const cautions = cautionsOf(medicine, held, regions[patient.region].medicines);
      const verdict = withLedger({ medicine, clearance, cautions, patient, log, facts, now });
      return [medicine.id, { verdict, clearance }];
    }),
  ) as Readonly<Record<MedicineId, MedicineJudgement>>;
}

/** What is never cleared stays below `ok`; then only what could still forbid it is worth asking. */
function cappedAtBest(
  medicine: CheckedMedicine,
  clearance: Clearance,
  { region }: PatientCase,
  facts: CaseFacts,
): Clearance {
  switch (medicine.atBest[regions[region].medicines]) {
    case 'ok':
      return clearance;
    case 'avoid':
      return { ...clearance, verdict: 'avoid', missing: [] };
    case 'ask': {
      if (clearance.verdict === 'avoid') return clearance;
      const { avoid } = conditions[medicine.id];
      const open = clearance.missing.length > 0 && avoid !== null;
      const unasked = open ? missing(avoid, facts, derived) : [];
      return { ...clearance, verdict: 'ask', missing: unasked as Clearance['missing'] };
    }
  }
}

interface Judged {
  readonly medicine: CheckedMedicine;
  readonly clearance: Clearance;
  readonly cautions: readonly HeldCaution[];
  readonly patient: PatientCase;
  readonly log: DoseLog;
  readonly facts: CaseFacts;
  readonly now: Instant;
}

/** The doses as the medicines ask for them: looked through once, not once for each medicine. */
interface DoseLog {
  /** Those that add to an ingredient. */
  readonly of: (ingredient: string) => readonly Dose[];
  /** Those of the last 24 hours, and those that are dated after now. */
  readonly lastDay: readonly Dose[];
}

function doseLog(doses: readonly Dose[], now: Instant): DoseLog {
  const byIngredient = new Map<string, Dose[]>();
  for (const dose of doses)
    for (const ingredient of ingredientsOf(dose)) {
      const known = byIngredient.get(ingredient);
      if (known === undefined) byIngredient.set(ingredient, [dose]);
      else known.push(dose);
    }
  return {
    of: (ingredient) => byIngredient.get(ingredient) ?? [],
    lastDay: recent(doses, now, DAY_HOURS).filter(({ at }) => hoursBetween(at, now) < DAY_HOURS),
  };
}

function withLedger(judged: Judged): MedicineVerdict {
  const { medicine, clearance, cautions, patient, log, facts, now } = judged;
  const { limit, lowered } = limitFor(medicine, patient, facts);
  const entry = ledger(log.of(countedAs(medicine)), countedAs(medicine), limit, now);
  const reasons = ledgerReasons(judged, entry, limit);
  const verdict = worse(clearance.verdict, reasons);
  const taken = { takenMg24h: entry.takenMg24h, limit, lowered, ledger: reasons };
  const shared = { ...clearance, verdict, cautions, ...taken };
  return verdict === 'avoid'
    ? { ...shared, nextDoseAt: null, leftMg24h: 0 }
    : { ...shared, nextDoseAt: entry.nextDoseAt, leftMg24h: entry.leftMg24h };
}

/** The ingredient whose ledger decides. */
const countedAs = ({ id, countedAs: others }: CheckedMedicine): string => others?.[0] ?? id;

/** The label's limit, or a lower one. A condition that is not known to be absent lowers it too. */
function limitFor(
  medicine: CheckedMedicine,
  { region }: PatientCase,
  facts: CaseFacts,
): { readonly limit: DoseLimit | null; readonly lowered: string | null } {
  const limit = medicine.limits[regions[region].medicines];
  const lower = medicine.lowered.find(({ node }) => evaluate(node, facts, derived) !== FALSE);
  if (limit === null || !lower) return { limit, lowered: null };
  return { limit: lower.limit, lowered: lower.why };
}

function ledgerReasons(
  { medicine, patient, log, now }: Judged,
  { daysRunning, takenMg24h }: LedgerEntry,
  limit: DoseLimit | null,
): readonly LedgerReason[] {
  const mostDays = limit?.maxDays ?? medicine.mostDays;
  const tooManyDays = mostDays !== undefined && daysRunning >= mostDays;
  const duplicate = hoursToOtherNsaidGone(log.lastDay, countedAs(medicine), now) > 0;
  const rescreen = !tooManyDays && isRescreenDue(medicine, patient, daysRunning, now);
  return [
    ...(tooManyDays ? (['days-limit'] as const) : []),
    ...(limit !== null && takenMg24h > limit.max24hMg ? (['over-24h-limit'] as const) : []),
    ...(duplicate ? (['duplicate-nsaid'] as const) : []),
    ...(rescreen ? (['re-screen'] as const) : []),
  ];
}

/** Taken on so many days running, and the danger check is older than those days. */
function isRescreenDue(
  { reviewDays }: CheckedMedicine,
  { region, checkedAt }: PatientCase,
  daysRunning: number,
  now: Instant,
): boolean {
  const days = reviewDays?.[regions[region].medicines] ?? null;
  if (days === null || daysRunning < days) return false;
  return checkedAt === undefined || hoursBetween(checkedAt, now) >= days * DAY_HOURS;
}

function worse(
  verdict: Clearance['verdict'],
  reasons: readonly LedgerReason[],
): Clearance['verdict'] {
  const stops = reasons.some((reason) => reason !== 're-screen');
  if (verdict === 'avoid' || stops) return 'avoid';
  return reasons.length > 0 ? 'ask' : verdict;
}
