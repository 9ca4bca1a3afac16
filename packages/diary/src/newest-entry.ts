/** One more entry at the end of the diary: a diary of many years is not read anew for every tap. */
import type { DiaryEntries } from './entry-types.ts';
import type { DiaryEvent, EventOf } from './event.ts';
import type { DiaryLog } from './log.ts';
import { understood } from './upgrade.ts';

/** What was read of a log. */
export interface Read<State> {
  readonly log: DiaryLog;
  readonly state: State;
}

const KINDS = [
  'check-in',
  'dose-taken',
  'remedy-used',
  'check-started',
  'facts-answered',
  'setting-changed',
] as const satisfies readonly DiaryEvent['type'][];

/** Of a kind that changes nothing that was read before it. */
export type NewestEntry = EventOf<(typeof KINDS)[number]>;

/** The one entry that `log` has after all those of `before`; `null` when that is not all that differs. */
export function newestEntry(before: DiaryLog, log: DiaryLog): NewestEntry | null {
  const added = log.events.at(-1);
  if (added === undefined || log.events.length !== before.events.length + 1) return null;
  if (!before.events.every((event, place) => event === log.events[place])) return null;
  const isUndone = before.events.some(
    (event) => event.type === 'retracted' && 'target' in event && event.target === added.id,
  );
  const event = understood(added);
  return event === null || isUndone || !isOfKind(event) ? null : event;
}

/** The entries with `event` after all others. */
export function withNewest<Entries extends DiaryEntries>(
  entries: Entries,
  event: NewestEntry,
): Entries {
  switch (event.type) {
    case 'check-in':
      return { ...entries, checkIns: [...entries.checkIns, contentOf(event)] };
    case 'dose-taken':
      return { ...entries, doses: [...entries.doses, contentOf(event)] };
    case 'remedy-used':
      return { ...entries, remedies: [...entries.remedies, contentOf(event)] };
    case 'check-started':
      return { ...entries, checkStartedAt: event.at, checks: [...entries.checks, event.at] };
    case 'setting-changed':
      return { ...entries, settings: { ...entries.settings, [event.key]: event.value } };
    case 'facts-answered':
      return entries;
  }
}

/** The event without what only the log needs. */
export function contentOf<Event extends DiaryEvent>({
  v: _version,
  type: _type,
  ...content
}: Event): Omit<Event, 'v' | 'type'> {
  return content;
}

const isOfKind = (event: DiaryEvent): event is NewestEntry =>
  (KINDS as readonly string[]).includes(event.type);
