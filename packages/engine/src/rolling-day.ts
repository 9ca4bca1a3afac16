/** How much of an ingredient lies within 24 hours: now and as it falls, and at the highest. */
import { addHours, hoursBetween, toEpochMs } from '@unknot/logic';
import { DAY_HOURS, ingredientsOf } from './intakes.ts';
import type { Dose, Instant } from './patient-case.ts';

/** The last 24 hours of one ingredient, over every product that holds it. */
export interface RollingDay {
  readonly takenMg: number;
  /** What was taken, oldest first: that is the order in which it stops to count. */
  readonly parts: readonly RollingPart[];
}

export interface RollingPart {
  readonly mg: number;
  /** When it stops to count. */
  readonly until: Instant;
  /** What is left in the 24 hours then. */
  readonly leftMg: number;
}

/** The 24 hours before `now`. A dose that is dated later counts in full, as it does in the ledger. */
export function rollingDay(doses: readonly Dose[], ingredient: string, now: Instant): RollingDay {
  const counted = ofIngredient(doses, ingredient).filter(
    ({ at }) => hoursBetween(at, now) < DAY_HOURS,
  );
  const takenMg = sumMg(counted);
  let leftMg = takenMg;
  const parts = counted.map(({ at, mg }) => {
    leftMg -= mg;
    return { mg, until: addHours(at, DAY_HOURS), leftMg };
  });
  return { takenMg, parts };
}

/** The most that ever lay within 24 hours, and since when; `null` when nothing was taken. */
export function highestDay(
  doses: readonly Dose[],
  ingredient: string,
): { readonly mg: number; readonly at: Instant } | null {
  const taken = ofIngredient(doses, ingredient);
  let highest: { readonly mg: number; readonly at: Instant } | null = null;
  let begin = 0;
  let mg = 0;
  for (const dose of taken) {
    mg += dose.mg;
    while (hoursBetween((taken[begin] as Dose).at, dose.at) >= DAY_HOURS) {
      mg -= (taken[begin] as Dose).mg;
      begin += 1;
    }
    if (highest === null || mg > highest.mg) highest = { mg, at: dose.at };
  }
  return highest;
}

const ofIngredient = (doses: readonly Dose[], ingredient: string): readonly Dose[] =>
  doses
    .filter((dose) => ingredientsOf(dose).includes(ingredient))
    .sort((a, b) => timeOf(a) - timeOf(b));

const timeOf = ({ at }: Dose): number => toEpochMs(at) as number;

const sumMg = (doses: readonly Dose[]): number => doses.reduce((sum, { mg }) => sum + mg, 0);
