/** Where the entries lie on the drawing of the last two weeks. */
import type { CheckIn } from '@unknot/engine';

/** In pixels of the drawing, origin at the top left. */
export interface TimelinePoint {
  readonly x: number;
  readonly y: number;
  readonly at: string;
  readonly pain: number;
}

export const TIMELINE = {
  width: 600,
  height: 220,
  left: 34,
  right: 14,
  top: 14,
  bottom: 34,
} as const;

const DAYS = 14;
const SHORTEST_SPAN_MS = 24 * 3_600_000;
const MOST_PAIN = 10;

/** The stretch of time that is drawn: from the first entry (a day ago at the latest, two weeks at most) to now. */
export function spanOf(checkIns: readonly CheckIn[], nowMs: number): { from: number; to: number } {
  const earliest = nowMs - DAYS * SHORTEST_SPAN_MS;
  const first = checkIns.map(({ at }) => Date.parse(at)).find((at) => at >= earliest) ?? nowMs;
  return { from: Math.min(first, nowMs - SHORTEST_SPAN_MS), to: nowMs };
}

/** The rated entries of the last two weeks as points. `checkIns` are in the order of time. */
export function pointsOf(
  checkIns: readonly CheckIn[],
  nowMs: number,
  width: number,
): readonly TimelinePoint[] {
  const { from, to } = spanOf(checkIns, nowMs);
  const across = width - TIMELINE.left - TIMELINE.right;
  return checkIns.flatMap(({ at, pain }) => {
    const ms = Date.parse(at);
    if (pain === null || ms < from || ms > to) return [];
    return [
      { x: TIMELINE.left + (across * (ms - from)) / (to - from), y: heightOf(pain), at, pain },
    ];
  });
}

/** Where a rating lies between the top (10) and the bottom (0). */
export function heightOf(pain: number): number {
  const down = TIMELINE.height - TIMELINE.top - TIMELINE.bottom;
  return TIMELINE.top + down * (1 - pain / MOST_PAIN);
}
