/** The slope of pain over days, by all pairs of days: weekends, flares and missing days hardly move it. */
import type { DayPain } from './day-pain.ts';
import { median } from './order-statistics.ts';

export interface Slope {
  /** Points a day: the median over all pairs of days (Theil and Sen). */
  readonly perDay: number;
  /** 1: every pair of days rises; -1: every pair falls (Kendall). */
  readonly agreement: number;
}

/** The slope through `days`, of which there are two or more. */
export function slopeOf(days: readonly DayPain[]): Slope {
  const slopes = days.flatMap((from, index) =>
    days.slice(index + 1).map((to) => (to.pain - from.pain) / (to.day - from.day)),
  );
  return {
    perDay: median(slopes),
    agreement: slopes.reduce((sum, slope) => sum + Math.sign(slope), 0) / slopes.length,
  };
}
