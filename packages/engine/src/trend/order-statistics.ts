/** Robust summaries of a few numbers: one odd day does not move them. */
import { invariant } from '@unknot/logic';

/** The middle value; between the two middle ones when their number is even. Throws when there is none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which `share` (0 to 1) of the values lie, interpolated. Throws when there is none. */
export function quantile(values: readonly number[], share: number): number {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return only;
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  invariant(below !== undefined && above !== undefined, 'no values to summarise');
  return below + (place - Math.floor(place)) * (above - below);
}

/**
 * How surely `later` lies above `earlier`, by all pairs of one with the other: 1 every pair rises, -1 every pair
 * falls, 0 as many rise as fall (Cliff's delta).
 */
export function dominance(earlier: readonly number[], later: readonly number[]): number {
  const signs = later.flatMap((b) => earlier.map((a) => Math.sign(b - a)));
  return signs.reduce((sum, sign) => sum + sign, 0) / signs.length;
}
