/** What was taken: the last 24 hours and the last seven days of each ingredient, with marks where it was too much. */
import { type Dose, highestDay, type Instant, rollingDay, type Today } from '@unknot/engine';
import { type MedicineId, medicineKinds } from '@unknot/knowledge';
import { calendarDay, hoursBetween } from '@unknot/logic';

export interface MedicineUse {
  /** An ingredient; one of a newer Unknot may be among them. */
  readonly ingredient: string;
  readonly taken24hMg: number;
  readonly taken7dMg: number;
  /** Days of the last seven on which it was taken. */
  readonly days: number;
  readonly lastAt: Instant;
  /** The most within any 24 hours of the last seven days. */
  readonly highest: { readonly mg: number; readonly at: Instant };
  /** The most that the label allows within 24 hours; `null`: Unknot names none. */
  readonly limit24hMg: number | null;
  /** Was there more than that within 24 hours? */
  readonly over: boolean;
}

const WEEK_HOURS = 7 * 24;

/** Each ingredient of which something was taken in the last seven days, in the order of the first dose. */
export function medicineUse(
  doses: readonly Dose[],
  verdicts: Today['medicines'],
  now: Instant,
): readonly MedicineUse[] {
  const recent = doses.filter(({ at }) => {
    const hours = hoursBetween(at, now);
    return hours >= 0 && hours < WEEK_HOURS;
  });
  const ingredients = [...new Set(recent.flatMap(countedAs))];
  return ingredients.flatMap((ingredient) => useOf(ingredient, recent, verdicts, now) ?? []);
}

/** A pack with two ingredients, kept as one medicine, counts for both. */
const countedAs = ({ ingredient }: Dose): readonly string[] =>
  medicineKinds[ingredient]?.countedAs ?? [ingredient];

function useOf(
  ingredient: string,
  recent: readonly Dose[],
  verdicts: Today['medicines'],
  now: Instant,
): MedicineUse | null {
  const own = recent.filter((dose) => countedAs(dose).includes(ingredient));
  const highest = highestDay(own, ingredient);
  const last = own.at(-1);
  if (highest === null || last === undefined) return null;
  const limit24hMg = Object.hasOwn(verdicts, ingredient)
    ? (verdicts[ingredient as MedicineId].limit?.max24hMg ?? null)
    : null;
  return {
    ingredient,
    taken24hMg: rollingDay(own, ingredient, now).takenMg,
    taken7dMg: own.reduce((sum, { mg }) => sum + mg, 0),
    days: new Set(own.map(({ at }) => calendarDay(at))).size,
    lastAt: last.at,
    highest,
    limit24hMg,
    over: limit24hMg !== null && highest.mg > limit24hMg,
  };
}
