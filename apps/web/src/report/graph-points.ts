/** Where things lie on the graph of the report. */
import type { Report } from '@unknot/exchange';
import { fromEpochMs, toEpochMs } from '@unknot/logic';

/** In units of the drawing; it is stretched to the width of the page. */
export const GRAPH = {
  width: 720,
  left: 78,
  right: 12,
  top: 12,
  /** Where pain 0 lies. */
  floor: 116,
  /** From one line of words to the next. */
  row: 22,
} as const;

/** How many days are named beneath. */
const MOST_MARKS = 5;
const MOST_PAIN = 10;
const DAY_MS = 86_400_000;

/** The place of a moment between the left and the right edge. */
export function acrossOf({ from, to }: Report['graph'], at: string): number {
  const [start, end, ms] = [from, to, at].map((each) => toEpochMs(each) ?? Number.NaN) as [
    number,
    number,
    number,
  ];
  const width = GRAPH.width - GRAPH.left - GRAPH.right;
  return GRAPH.left + (width * (ms - start)) / (end - start);
}

/** The height of a rating. */
export const downOf = (pain: number): number =>
  GRAPH.floor - ((GRAPH.floor - GRAPH.top) * pain) / MOST_PAIN;

/** Moments to be named beneath, evenly spread, each a whole number of days before the end. */
export function dayMarks({ from, to }: Report['graph']): readonly string[] {
  const [start, end] = [toEpochMs(from) ?? 0, toEpochMs(to) ?? 0];
  const days = Math.floor((end - start) / DAY_MS);
  const step = Math.max(1, Math.ceil(days / (MOST_MARKS - 1)));
  const count = Math.floor(days / step) + 1;
  return Array.from({ length: count }, (_, index) =>
    fromEpochMs(end - (count - 1 - index) * step * DAY_MS),
  );
}
