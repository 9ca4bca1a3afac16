/** Checks a dose before it is taken: too soon, too much, too long, twice the same, or not for this person. */
import {
  type DoseLimit,
  type MedicineId,
  medicines,
  type OtcMedicine,
  type ProductId,
  products,
} from '@unknot/knowledge';
import { addHours, invariant } from '@unknot/logic';
import { caseFacts } from './case-facts.ts';
import { firstDoseMg, hoursToWait, leftMg, waits } from './dose-waits.ts';
import { hoursToOtherNsaidGone } from './duplicate-nsaid.ts';
import { sumMg24h, type Taken, takenOf } from './intakes.ts';
import { type MedicineJudgement, medicineJudgements } from './medicine-verdicts.ts';
import type { Dose, Instant, PatientCase } from './patient-case.ts';
import { dosesOf } from './product-doses.ts';
import { triage } from './triage.ts';

/** What speaks against a dose; `avoid` and `ask` come from the answers, the rest from the log. */
export type DoseReason =
  | 'avoid'
  | 'duplicate-nsaid'
  | 'days-limit'
  | 'over-single-dose'
  | 'over-24h-limit'
  | 'too-soon'
  | 'ask';

/** How one dose of one ingredient fits its limits. */
export interface DoseFit {
  /** Nothing speaks against it. */
  readonly allowed: boolean;
  /** Worst first. */
  readonly reasons: readonly DoseReason[];
  /**
   * The earliest moment, `now` or later, when this dose keeps interval, 24-hour limit and the distance from
   * another anti-inflammatory; for a dose over the limit, when a full single dose does. `null` when time
   * does not mend it, or Unknot names no dose.
   */
  readonly nextDoseAt: Instant | null;
  /** Milligrams left in the rolling 24 hours before this dose; 0 without a limit. */
  readonly leftMg24h: number;
  /** Milligrams in the rolling 24 hours if it is taken. */
  readonly afterMg24h: number;
}

/** The same for something in a pack; the figures at the top are those of the part that fits worst. */
export interface DoseCheck extends DoseFit {
  /** One for each ingredient. */
  readonly parts: readonly (DoseFit & { readonly dose: Dose })[];
}

const WORST_FIRST: readonly DoseReason[] = [
  'avoid',
  'duplicate-nsaid',
  'days-limit',
  'over-single-dose',
  'over-24h-limit',
  'too-soon',
  'ask',
];

/**
 * May `patient` take this at `now`?
 *
 * @param what an ingredient, or a product.
 * @param amount milligrams of an ingredient, or units (tablets, sachets) of a product; more than 0.
 */
export function checkDose(
  patient: PatientCase,
  what: MedicineId | ProductId,
  amount: number,
  now: Instant,
): DoseCheck {
  invariant(amount > 0, `no amount: ${amount}`);
  const facts = caseFacts(patient, now);
  const judgements = medicineJudgements(patient, facts, triage(facts), now);
  const packReasons = reasonsOfPack(what, amount);
  const parts = dosesOf(what, amount, now).map((dose) => {
    const judgement = judgements[dose.ingredient as MedicineId];
    return { dose, ...checkPart(patient.doses, dose, judgement, packReasons) };
  });
  return together(parts);
}

/** What the pack itself says, beyond the limits of its ingredients. */
function reasonsOfPack(what: MedicineId | ProductId, units: number): readonly DoseReason[] {
  const { ownRules, mostUnits = units } = products.get(what as ProductId) ?? {};
  return [
    ...(units > mostUnits ? (['over-single-dose'] as const) : []),
    ...(ownRules === undefined ? [] : (['ask'] as const)),
  ];
}

function checkPart(
  doses: readonly Dose[],
  dose: Dose,
  { verdict, clearance }: MedicineJudgement,
  packReasons: readonly DoseReason[],
): DoseFit {
  const { limit, ledger } = verdict;
  const fit = fitDose(doses, dose, limit);
  const duplicate = hoursToOtherNsaidGone(doses, dose.ingredient, dose.at);
  const found = new Set<DoseReason>([
    ...fit.reasons,
    ...packReasons,
    ...(clearance.verdict === 'ok' ? [] : [clearance.verdict]),
    ...(ledger.includes('re-screen') ? (['ask'] as const) : []),
    ...(ledger.includes('days-limit') ? (['days-limit'] as const) : []),
    ...(duplicate > 0 ? (['duplicate-nsaid'] as const) : []),
  ]);
  const timeMends = !found.has('avoid') && !found.has('days-limit');
  return {
    ...fit,
    allowed: found.size === 0,
    reasons: WORST_FIRST.filter((reason) => found.has(reason)),
    nextDoseAt: timeMends ? later(fit.nextDoseAt, addHours(dose.at, duplicate)) : null,
  };
}

/**
 * How `dose` fits single dose, interval and rolling 24 hours; without a limit nothing is measured. The
 * moment of the dose is its `at`.
 */
export function fitDose(doses: readonly Dose[], dose: Dose, limit: DoseLimit | null): DoseFit {
  const { at, mg } = dose;
  const taken = takenOf(doses, mainIngredient(dose), at);
  const before = sumMg24h(taken);
  const afterMg24h = before + mg;
  if (limit === null)
    return { allowed: true, reasons: [], nextDoseAt: null, leftMg24h: 0, afterMg24h };
  const reasons = limitReasons(taken, mg, limit);
  return {
    allowed: reasons.length === 0,
    reasons,
    nextDoseAt: addHours(at, hoursToWait(taken, Math.min(mg, limit.singleMg), limit)),
    leftMg24h: leftMg(taken, limit),
    afterMg24h,
  };
}

function limitReasons(
  taken: readonly Taken[],
  mg: number,
  limit: DoseLimit,
): readonly DoseReason[] {
  const { apart, day } = waits(taken, mg, limit);
  const tooLarge = mg > Math.max(limit.singleMg, firstDoseMg(taken, limit));
  const overDay = day > 0 || mg > limit.max24hMg;
  return [
    ...(tooLarge ? (['over-single-dose'] as const) : []),
    ...(overDay ? (['over-24h-limit'] as const) : []),
    ...(apart > 0 ? (['too-soon'] as const) : []),
  ];
}

function mainIngredient({ ingredient }: Dose): string {
  const medicine: OtcMedicine | undefined = medicines[ingredient as MedicineId];
  return medicine?.countedAs?.[0] ?? ingredient;
}

/** The worst part speaks for the whole. */
function together(parts: DoseCheck['parts']): DoseCheck {
  const worst = [...parts].sort((a, b) => rank(a) - rank(b))[0];
  invariant(worst !== undefined, 'a product holds something');
  const found = new Set(parts.flatMap(({ reasons }) => reasons));
  const times = parts.map(({ nextDoseAt }) => nextDoseAt);
  return {
    allowed: found.size === 0,
    reasons: WORST_FIRST.filter((reason) => found.has(reason)),
    nextDoseAt: times.reduce(later),
    leftMg24h: worst.leftMg24h,
    afterMg24h: worst.afterMg24h,
    parts,
  };
}

const rank = ({ reasons: [first] }: DoseFit): number =>
  first === undefined ? WORST_FIRST.length : WORST_FIRST.indexOf(first);

/** `null`, "not by waiting", outlasts every moment. */
function later(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
