/** Where the results of a self-test lie on its drawing. */
import type { DiarySelfTest } from '@unknot/diary';
import type { Instant } from '@unknot/engine';

/** In pixels of the drawing, origin at the top left. */
interface TrendPoint {
  readonly x: number;
  readonly y: number;
  readonly at: Instant;
  readonly value: number;
}

export interface TrendLine {
  readonly side: 'value' | 'left' | 'right';
  readonly points: readonly TrendPoint[];
}

export const TREND = { height: 170, left: 40, right: 16, top: 14, bottom: 34 } as const;

/** Of the scale. */
const STEPS = [1, 2, 5, 10, 20, 50] as const;

/** One line, or one for each side, over the time from the first result to the last. */
export function trendLines(results: readonly DiarySelfTest[], width: number): readonly TrendLine[] {
  const sides = (['value', 'left', 'right'] as const).map((side) => ({
    side,
    values: results.flatMap(({ at, result }) => {
      const measured: Partial<Record<TrendLine['side'], number>> = result ?? {};
      const value = measured[side];
      return value === undefined ? [] : [{ at, value }];
    }),
  }));
  const times = results.map(({ at }) => Date.parse(at));
  const from = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - from);
  const top = topOf(results);
  const across = width - TREND.left - TREND.right;
  return sides
    .filter(({ values }) => values.length > 0)
    .map(({ side, values }) => ({
      side,
      points: values.map(({ at, value }) => ({
        x: TREND.left + (across * (Date.parse(at) - from)) / span,
        y: heightOf(value, top),
        at,
        value,
      })),
    }));
}

/** A round number at or above every result; the drawing begins at 0, so that a step looks as large as it is. */
export function topOf(results: readonly DiarySelfTest[]): number {
  const most = Math.max(1, ...results.flatMap(({ result }) => Object.values(result ?? {})));
  const step = STEPS.find((each) => each * 5 >= most) ?? 100;
  return Math.ceil(most / step) * step;
}

/** Where a value lies between the top of the scale and 0. */
export const heightOf = (value: number, top: number): number =>
  TREND.top + (TREND.height - TREND.top - TREND.bottom) * (1 - value / top);
