/** What was taken of an ingredient, over every product that holds it. */
import { medicineKinds } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import type { Dose, Instant } from './patient-case.ts';

/** One intake of the ingredient in question. */
export interface Taken {
  readonly mg: number;
  /** Negative when it is dated after now. */
  readonly hoursAgo: number;
  /** How long it works, when longer than the interval of a plain tablet; else 0. */
  readonly lastsHours: number;
}

/** How long a dose counts. */
export const DAY_HOURS = 24;

/** The intakes of `ingredient`, newest first. */
export function takenOf(
  doses: readonly Dose[],
  ingredient: string,
  now: Instant,
): readonly Taken[] {
  return doses
    .filter((dose) => ingredientsOf(dose).includes(ingredient))
    .map(({ at, mg, ingredient: name }) => ({
      mg,
      hoursAgo: hoursBetween(at, now),
      lastsHours: medicineKinds[name]?.lastsHours ?? 0,
    }))
    .sort((a, b) => a.hoursAgo - b.hoursAgo);
}

/** The ingredients that `dose` adds to: itself, or those of the medicine it names. */
export function ingredientsOf({ ingredient }: Dose): readonly string[] {
  return INGREDIENTS.get(ingredient) ?? [ingredient];
}

const INGREDIENTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(medicineKinds).flatMap(([id, { countedAs }]) =>
    countedAs ? [[id, countedAs] as const] : [],
  ),
);

/** Milligrams of the last 24 hours. */
export function sumMg24h(taken: readonly Taken[]): number {
  return taken.filter(({ hoursAgo }) => hoursAgo < DAY_HOURS).reduce((sum, { mg }) => sum + mg, 0);
}

/** Below it aspirin guards the heart and is no painkiller. */
const LEAST_ASPIRIN_MG = 300;

/** Taken for the heart, not for pain. */
export const isLowDoseAspirin = ({ ingredient, mg }: Dose): boolean =>
  ingredient === 'aspirin' && mg < LEAST_ASPIRIN_MG;
