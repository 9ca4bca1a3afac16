/** Two anti-inflammatories on one day: never, by mouth or on the skin (NS6). */
import { medicines, type OtcMedicine } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import { DAY_HOURS, ingredientsOf, isLowDoseAspirin } from './intakes.ts';
import type { Dose, Instant } from './patient-case.ts';

const ANTI_INFLAMMATORY: ReadonlySet<string> = new Set(
  Object.values<OtcMedicine>(medicines)
    .filter(({ group }) => group === 'nsaid' || group === 'topical-nsaid')
    .map(({ id }) => id),
);

/**
 * Hours until no other anti-inflammatory than `ingredient` was taken in the 24 hours before; 0 when
 * none was, or when `ingredient` is not one of them.
 */
export function hoursToOtherNsaidGone(
  doses: readonly Dose[],
  ingredient: string,
  now: Instant,
): number {
  if (!ANTI_INFLAMMATORY.has(ingredient)) return 0;
  const waits = doses
    .filter((dose) => isOtherNsaid(dose, ingredient))
    .map(({ at }) => DAY_HOURS - hoursBetween(at, now));
  return Math.max(0, ...waits);
}

function isOtherNsaid(dose: Dose, ingredient: string): boolean {
  return ingredientsOf(dose).some(
    (taken) => taken !== ingredient && ANTI_INFLAMMATORY.has(taken) && !isLowDoseAspirin(dose),
  );
}
