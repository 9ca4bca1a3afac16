/** "Can I take this now?": the check of a dose as one answer, and what comes after it. */
import type { MedicineId, ProductId } from '@unknot/knowledge';
import { checkDose, type DoseCheck, type DoseReason } from './dose-check.ts';
import type { Instant, PatientCase } from './patient-case.ts';
import { dosesOf } from './product-doses.ts';

/**
 * `yes` · `wait`: until `until` · `less`: not so much at one time · `not-today`: no more of it on this day ·
 * `ask`: a pharmacist or a doctor first · `no`: not for this person.
 */
export type DoseAnswer =
  | { readonly type: 'yes' | 'less' | 'not-today' | 'ask' | 'no' }
  | { readonly type: 'wait'; readonly until: Instant };

/** The answer of a check: its worst reason decides. */
export function doseAnswer({ reasons: [worst], nextDoseAt }: DoseCheck): DoseAnswer {
  if (worst === undefined) return { type: 'yes' };
  const type = ANSWERS[worst];
  if (type !== 'wait') return { type };
  return nextDoseAt === null ? { type: 'not-today' } : { type, until: nextDoseAt };
}

const ANSWERS: Readonly<Record<DoseReason, DoseAnswer['type']>> = {
  avoid: 'no',
  'duplicate-nsaid': 'wait',
  'days-limit': 'not-today',
  'over-single-dose': 'less',
  'over-24h-limit': 'wait',
  'too-soon': 'wait',
  ask: 'ask',
};

/** What taking it now leads to. */
export interface AfterDose {
  /** No other one like it fits into the same 24 hours. */
  readonly isLast: boolean;
  /** When the next one like it may be; `null` when time does not decide it. */
  readonly nextDoseAt: Instant | null;
}

/** As {@link checkDose}, for the dose after this one. */
export function afterDose(
  patient: PatientCase,
  what: MedicineId | ProductId,
  amount: number,
  at: Instant,
): AfterDose {
  const doses = [...patient.doses, ...dosesOf(what, amount, at)];
  const { reasons, nextDoseAt } = checkDose({ ...patient, doses }, what, amount, at);
  return { isLast: reasons.includes('over-24h-limit'), nextDoseAt };
}
