/** One line of the table of benchmarks. */

export interface Row {
  readonly what: string;
  readonly unknot: string;
  /** What it is compared with, and how fast that is; a dash where there is nothing. */
  readonly other: string;
  readonly ratio: string;
}

/** A rate in three figures. */
export const perSecond = (rate: number): string => `${rounded(rate)} /s`;

/** A time given in milliseconds, in the unit that reads best. */
export const duration = (ms: number): string =>
  ms < 1 ? `${rounded(1000 * ms)} µs` : `${rounded(ms)} ms`;

/** How many times the rate of the other. */
export const asFast = (ratio: number): string => `${rounded(ratio)} × as fast`;

/** How many times the time of the other. */
export const asLong = (ratio: number): string => `${rounded(ratio)} × as long`;

/** `value` in three figures, thousands apart. */
export function rounded(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-US');
}
