/** Ids for events: never used twice, and in the order in which this tab wrote them. */

let count = 0;

/**
 * An id such as `mib2x9k0-0003-5f8a1c7e`: time, a running number, chance. Events of one instant are ordered by id,
 * so a later event must sort behind an earlier one.
 */
export function nextEventId(at: string): string {
  count += 1;
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return [Date.parse(at), count, chance].map(sortable).join('-');
}

/** Base 36 in a fixed width, so that text order is number order. */
const sortable = (number: number): string => number.toString(36).padStart(8, '0');
