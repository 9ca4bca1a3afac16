/** How an event of an older version becomes one of the present version. The log itself keeps what was written. */
import { invariant } from '@unknot/logic';
import type { DiaryEvent, RecordedEvent } from './event.ts';
import { EVENT_TYPES, PRESENT_VERSION } from './event-kinds.ts';

/**
 * Turns an event of version n into version n + 1. It sees events before their fields are checked, so it moves and
 * renames fields without relying on what they hold; the schema of the present version judges the outcome.
 */
export type UpgradeStep = (event: RecordedEvent) => RecordedEvent;

/** The step from version n stands at place n - 1. Version 2 will add the first one. */
export const UPGRADE_STEPS: readonly UpgradeStep[] = [];

/** The event in the newest version that `steps` lead to; unchanged when it is there already, or newer. */
export function upgrade(event: RecordedEvent, steps = UPGRADE_STEPS): RecordedEvent {
  if (event.v > steps.length) return event;
  return steps.slice(event.v - 1).reduce(takeStep, event);
}

/** The event as this version understands it, or `null`: a kind or a version that only a newer Unknot knows. */
export function understood(recorded: RecordedEvent): DiaryEvent | null {
  const event = upgrade(recorded);
  return event.v === PRESENT_VERSION && KNOWN.has(event.type)
    ? (event as DiaryEvent) // parsed at the door, so its type tells its shape
    : null;
}

const KNOWN: ReadonlySet<string> = new Set(EVENT_TYPES);

function takeStep(older: RecordedEvent, step: UpgradeStep): RecordedEvent {
  const newer = step(older);
  invariant(newer.v === older.v + 1, `the step from version ${older.v} gave ${newer.v}`);
  invariant(newer.id === older.id && newer.at === older.at, 'an upgrade changed who or when');
  return newer;
}
