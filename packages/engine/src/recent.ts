/** The part of a diary that a look at the last hours or days needs: most of ten years is older. */
import { addHours, calendarDay } from '@unknot/logic';
import type { Instant } from './patient-case.ts';

interface Dated {
  readonly at: Instant;
}

/** Offsets are less than this. */
const MOST_OFFSET_HOURS = 24;

/**
 * The `entries` of the last `hours` before `now`, those after it, and maybe some a day or two older. They are told by
 * the day they bear, as instants with different offsets cannot be compared as text.
 */
export function recent<Entry extends Dated>(
  entries: readonly Entry[],
  now: Instant,
  hours: number,
): readonly Entry[] {
  if (entries.length === 0) return entries;
  const firstDay = calendarDay(addHours(now, -hours - MOST_OFFSET_HOURS));
  if (!areByDay(entries)) return entries.filter(({ at }) => at >= firstDay);
  return entries.slice(entries.findLastIndex(({ at }) => at < firstDay) + 1);
}

const byDay = new WeakMap<readonly Dated[], boolean>();

/** Does each entry bear the day of the one before it, or a later one? Looked at once for each list. */
function areByDay(entries: readonly Dated[]): boolean {
  const known = byDay.get(entries);
  if (known !== undefined) return known;
  const are = entries.every(({ at }, place) => at >= dayBefore(entries, place));
  byDay.set(entries, are);
  return are;
}

const dayBefore = (entries: readonly Dated[], place: number): string =>
  entries[place - 1]?.at.slice(0, 10) ?? '';
