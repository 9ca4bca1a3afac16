/** Whether a medicine may hide the pain (M05): one that began, or was raised, since the ratings compared with. */
import {
  type MedicineGroup,
  medicineKinds,
  recognisedMedicines,
  thresholds,
} from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import { DAY_HOURS, ingredientsOf, isLowDoseAspirin } from '../intakes.ts';
import type { CheckIn, Dose, Instant } from '../patient-case.ts';
import { recent } from '../recent.ts';

export interface Masking {
  /** A fall of the pain says nothing. */
  readonly masked: boolean;
  /** A strong painkiller is new, or up by half: if the pain stays, it is worse than it looks. */
  readonly strongRises: boolean;
}

interface Intake {
  readonly daysAgo: number;
  readonly mg: number;
}

const WEEK = thresholds['week-days'].value;
const COMPARED_HOURS = 2 * WEEK * DAY_HOURS;
const NOT_MASKED: Masking = { masked: false, strongRises: false };

/** Groups whose regular use may hide the pain; an opioid does so with any dose. */
const HIDING: readonly MedicineGroup[] = ['nsaid', 'paracetamol', 'opioid'];

/** What the doses of two weeks say about the ratings of these weeks. Steady use hides nothing new. */
export function maskingOf(
  doses: readonly Dose[],
  checkIns: readonly CheckIn[],
  now: Instant,
): Masking {
  const taken = intakes(doses, now);
  if (taken.size === 0) return NOT_MASKED;
  const compared = firstRatingDaysAgo(checkIns, now);
  const risen = [...taken].filter(([ingredient, each]) =>
    rises(each, compared, isStrong(ingredient)),
  );
  return {
    masked: risen.length > 0,
    strongRises: risen.some(([ingredient]) => isStrong(ingredient)),
  };
}

/** The intakes of two weeks by ingredient that may hide the pain. */
function intakes(doses: readonly Dose[], now: Instant): ReadonlyMap<string, readonly Intake[]> {
  const byIngredient = new Map<string, Intake[]>();
  for (const dose of recent(doses, now, COMPARED_HOURS)) {
    const daysAgo = hoursBetween(dose.at, now) / DAY_HOURS;
    if (daysAgo < 0 || daysAgo >= 2 * WEEK || isLowDoseAspirin(dose)) continue;
    for (const ingredient of ingredientsOf(dose)) {
      if (!hides(ingredient)) continue;
      const intake = { daysAgo, mg: dose.mg };
      byIngredient.set(ingredient, [...(byIngredient.get(ingredient) ?? []), intake]);
    }
  }
  return byIngredient;
}

const hides = (ingredient: string): boolean =>
  isStrong(ingredient) || HIDING.some((group) => group === medicineKinds[ingredient]?.group);

const STRONG: ReadonlySet<string> = new Set([
  ...Object.entries(medicineKinds).flatMap(([id, { group }]) => (group === 'opioid' ? [id] : [])),
  ...recognisedMedicines.flatMap(({ name, facts = [] }) =>
    facts.includes('opioid-24h') ? [name] : [],
  ),
]);

const isStrong = (ingredient: string): boolean => STRONG.has(ingredient);

/** The oldest rating of two weeks: what the last days are compared with. */
function firstRatingDaysAgo(checkIns: readonly CheckIn[], now: Instant): number {
  const ages = recent(checkIns, now, COMPARED_HOURS)
    .filter(({ pain }) => pain !== null)
    .map(({ at }) => hoursBetween(at, now) / DAY_HOURS)
    .filter((days) => days < 2 * WEEK);
  return Math.max(0, ...ages);
}

/** Is it taken so that it counts this week, and was it not, or by half less, when the comparison was rated? */
function rises(taken: readonly Intake[], compared: number, strong: boolean): boolean {
  const recent = taken.filter(({ daysAgo }) => daysAgo < WEEK);
  if (!counts(recent, strong)) return false;
  if (compared < WEEK) return !taken.some(({ daysAgo }) => daysAgo >= compared - 1);
  const before = taken.filter(({ daysAgo }) => daysAgo >= WEEK);
  return (
    !counts(before, strong) ||
    amount(recent) >= amount(before) * (1 + thresholds['mask-rise'].value)
  );
}

function counts(taken: readonly Intake[], strong: boolean): boolean {
  if (strong) return taken.length > 0;
  const perDay = new Map<number, number>();
  for (const { daysAgo } of taken)
    perDay.set(Math.floor(daysAgo), (perDay.get(Math.floor(daysAgo)) ?? 0) + 1);
  const full = [...perDay.values()].filter(
    (doses) => doses >= thresholds['mask-regular-doses'].value,
  );
  return full.length >= thresholds['mask-regular-days'].value;
}

const amount = (taken: readonly Intake[]): number => taken.reduce((sum, { mg }) => sum + mg, 0);
