/** The diary itself: a set of events that only grows, and that any two devices can merge in any order. */
import { canonicalJson } from './canonical-json.ts';
import type { RecordedEvent } from './event.ts';
import { timeOf } from './instant.ts';

/** Events with different ids, ordered by instant and then by id: the same set always has the same order. */
export interface DiaryLog {
  readonly events: readonly RecordedEvent[];
}

/** Two different events that bear one id. `merge` keeps `kept`. */
export interface Conflict {
  readonly id: string;
  readonly kept: RecordedEvent;
  readonly lost: RecordedEvent;
}

/** The diary before its first entry. */
export const emptyLog: DiaryLog = { events: [] };

/** The log of these events, in any order, such as all that a store holds. */
export const logOf = (events: Iterable<RecordedEvent>): DiaryLog => settle(events).log;

/** The log with one more event. Appending an event it has already changes nothing. */
export function append(log: DiaryLog, event: RecordedEvent): DiaryLog {
  if (log.events.some(({ id }) => id === event.id)) return logOf([...log.events, event]);
  return { events: log.events.toSpliced(placeOf(event, log.events), 0, event) };
}

/**
 * All events of both. Commutative, associative and idempotent, so devices agree whatever they exchange in whatever
 * order. Of two different events with one id, the one whose canonical JSON sorts last stays.
 */
export const merge = (a: DiaryLog, b: DiaryLog): DiaryLog => logOf([...a.events, ...b.events]);

/** What `merge(a, b)` would lose, ordered by id. */
export const conflicts = (a: DiaryLog, b: DiaryLog): readonly Conflict[] =>
  settle([...a.events, ...b.events]).conflicts;

/** The log of these events, and those that another event with the same id kept out. */
export function settle(events: Iterable<RecordedEvent>): {
  readonly log: DiaryLog;
  readonly conflicts: readonly Conflict[];
} {
  const byId = new Map<string, RecordedEvent>();
  const lost: RecordedEvent[] = [];
  for (const event of events) {
    const rival = byId.get(event.id) ?? event;
    const order = rival === event ? 0 : compareText(canonicalJson(event), canonicalJson(rival));
    if (order !== 0) lost.push(order < 0 ? event : rival);
    byId.set(event.id, order < 0 ? rival : event);
  }
  return {
    log: { events: inOrder([...byId.values()]) },
    conflicts: lost.map(conflictIn(byId)).sort(byIdOrder),
  };
}

const conflictIn =
  (byId: ReadonlyMap<string, RecordedEvent>) =>
  (lost: RecordedEvent): Conflict => ({
    id: lost.id,
    kept: byId.get(lost.id) as RecordedEvent,
    lost,
  });

const byIdOrder = (a: Conflict, b: Conflict): number =>
  compareText(a.id, b.id) || compareText(canonicalJson(a.lost), canonicalJson(b.lost));

function inOrder(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return events
    .map((event) => ({ event, time: timeOf(event.at) }))
    .sort((a, b) => a.time - b.time || compareText(a.event.id, b.event.id))
    .map(({ event }) => event);
}

/** Where `event` belongs among `events`, by halving. */
function placeOf(event: RecordedEvent, events: readonly RecordedEvent[]): number {
  const time = timeOf(event.at);
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = events[middle] as RecordedEvent;
    const order = timeOf(other.at) - time || compareText(other.id, event.id);
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By UTF-16 code units: the same everywhere, whatever the language of the device. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
