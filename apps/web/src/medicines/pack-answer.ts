/** "Can I take this now?" for a pack: the answer, its reasons, and what each amount leads to. */
import {
  type AfterDose,
  afterDose,
  checkDose,
  type DoseAnswer,
  type DoseCheck,
  doseAnswer,
  type Instant,
  type MedicineVerdict,
} from '@unknot/engine';
import { patientOf } from '../app/patient.ts';
import type { Present } from '../app/use-today.ts';
import { amountsOf, type Pack } from './pack.ts';

/** One amount of a pack at one moment. */
export interface AmountAnswer {
  /** Units of a product, milligrams of an ingredient. */
  readonly amount: number;
  readonly check: DoseCheck;
  readonly answer: DoseAnswer;
}

export interface PackAnswer extends AmountAnswer {
  /** Each amount that is a tap, the smallest first. */
  readonly amounts: readonly (AmountAnswer & { readonly after: AfterDose | null })[];
}

/** The smallest usual amount speaks for the pack: what is refused then is refused for more. */
export function packAnswer(present: Present, pack: Pack, now: Instant): PackAnswer {
  const amounts = amountsOf(pack, limitOf(present, pack)).map((amount) => {
    const asked = amountAnswer(present, pack, amount, now);
    const after = asked.check.allowed ? afterOf(present, pack, amount, now) : null;
    return { ...asked, after };
  });
  return { ...(amounts[0] ?? amountAnswer(present, pack, 1, now)), amounts };
}

/** The answer for the smallest usual amount alone. */
export function shortAnswer(present: Present, pack: Pack, now: Instant): AmountAnswer {
  const [least = 1] = amountsOf(pack, limitOf(present, pack));
  return amountAnswer(present, pack, least, now);
}

export function amountAnswer(
  { diary }: Present,
  { what }: Pack,
  amount: number,
  at: Instant,
): AmountAnswer {
  const check = checkDose(patientOf(diary), what, amount, at);
  return { amount, check, answer: doseAnswer(check) };
}

const afterOf = ({ diary }: Present, { what }: Pack, amount: number, now: Instant): AfterDose =>
  afterDose(patientOf(diary), what, amount, now);

/** The limit of what is counted in milligrams alone. */
const limitOf = ({ answer }: Present, { unit, ingredients }: Pack): MedicineVerdict['limit'] => {
  const [first] = ingredients;
  return unit.length > 0 || !first ? null : answer.medicines[first].limit;
};
