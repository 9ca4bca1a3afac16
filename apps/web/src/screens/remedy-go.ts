/** Which go of a remedy the timer shows. */
import type { RemedyUse } from '@unknot/diary';

/** A go with its end, in epoch milliseconds. */
export interface Go extends RemedyUse {
  readonly endsAt: number;
}

/** How long "time is up" stays, for who was not looking. */
const SHOWN_AFTER_END_MS = 10 * 60_000;

/** The newest go of `remedy` that is running or has just ended; `null` when there is none. */
export function currentGo(uses: readonly RemedyUse[], remedy: string, nowMs: number): Go | null {
  const use = uses.findLast((one) => one.remedy === remedy);
  if (!use) return null;
  const endsAt = endOf(use);
  return nowMs < endsAt + SHOWN_AFTER_END_MS ? { ...use, endsAt } : null;
}

/** When a go ends, in epoch milliseconds. */
export const endOf = ({ at, minutes }: RemedyUse): number => Date.parse(at) + minutes * 60_000;

/** Whole minutes since `at`; what was begun and not finished never seems to go on. */
export const minutesSince = (at: string, now: string): number =>
  Math.floor((Date.parse(now) - Date.parse(at)) / 60_000);
