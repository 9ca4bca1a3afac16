/** The part of a diary that a look at the last hours or days needs: most of ten years is older. */
import { addHours, calendarDay } from '@unknot/logic';
import type { Instant } from './patient-case.ts';

/** Offsets are less than this. */
const MOST_OFFSET_HOURS = 24;

/**
 * The `entries` of the last `hours` before `now`, those after it, and maybe some a day or two older. They are told by
 * the day they bear, as instants with different offsets cannot be compared as text.
 */
export function recent<Entry extends { readonly at: Instant }>(
  entries: readonly Entry[],
  now: Instant,
  hours: number,
): readonly Entry[] {
  if (entries.length === 0) return entries;
  const firstDay = calendarDay(addHours(now, -hours - MOST_OFFSET_HOURS));
  return entries.filter(({ at }) => at >= firstDay);
}
