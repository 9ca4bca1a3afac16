/** Sessions from their events: those that are over, and the one that is under way. */
import type { Instant, SessionRecord } from '@unknot/engine';
import { hoursBetween } from '@unknot/logic';
import type { EventOf } from './event.ts';
import type { SkipReason } from './event-kinds.ts';

/** A session that is over, with the id of its event. */
export interface DiarySession extends SessionRecord {
  readonly id: string;
  readonly painAfter?: number;
  readonly seconds: number;
  readonly movements: readonly {
    readonly exercise: string;
    readonly skipped?: SkipReason;
  }[];
}

/** A session under way, as far as it was written down. */
export interface RunningSession {
  /** Of the event it began with. */
  readonly id: string;
  readonly at: Instant;
  readonly level: SessionRecord['level'];
  readonly load: number;
  readonly painBefore: number;
  readonly warmUp: readonly string[];
  readonly movements: readonly string[];
  /** What became of each step so far, by step. */
  readonly steps: { readonly [step: string]: StepMark };
  /** How long it was gone about up to `lastAt`; a long break counts for a little. */
  readonly seconds: number;
  /** When something was last written down. */
  readonly lastAt: Instant;
}

export interface StepMark {
  readonly skipped?: SkipReason;
  /** Where the step asks for it. */
  readonly pain?: number;
}

/** The events that tell of sessions. */
export type SessionEvent =
  | EventOf<'session-begun'>
  | EventOf<'session-step'>
  | EventOf<'session-done'>;

/** A break longer than this is not part of the session. */
const LONGEST_GAP_SECONDS = 600;

/** The sessions that are over, in the order of the log. */
export const sessionsOf = (events: readonly SessionEvent[]): readonly DiarySession[] =>
  events.flatMap((event) => {
    if (event.type !== 'session-done') return [];
    const { v: _version, type: _type, session: _begun, ...done } = event;
    return [done as DiarySession]; // a stop sign of a newer Unknot still is one
  });

/** The newest session that was begun, unless it is over. */
export function runningSession(events: readonly SessionEvent[]): RunningSession | null {
  const begun = events.findLast((event) => event.type === 'session-begun');
  if (!begun) return null;
  const over = events.some((event) => event.type === 'session-done' && event.session === begun.id);
  if (over) return null;
  const marks = events.filter(
    (event): event is EventOf<'session-step'> =>
      event.type === 'session-step' && event.session === begun.id,
  );
  const { v: _version, type: _type, ...plan } = begun;
  return {
    ...plan,
    steps: stepsOf(marks),
    seconds: secondsOf([begun, ...marks]),
    lastAt: (marks.at(-1) ?? begun).at,
  };
}

const stepsOf = (marks: readonly EventOf<'session-step'>[]): RunningSession['steps'] =>
  Object.fromEntries(
    marks.map(({ step, skipped, pain }) => [
      step,
      { ...(skipped && { skipped }), ...(pain !== undefined && { pain }) },
    ]),
  );

const secondsOf = (events: readonly SessionEvent[]): number =>
  events
    .slice(1)
    .reduce((sum, { at }, index) => sum + gapSeconds((events[index] as SessionEvent).at, at), 0);

/** Seconds of the session between two moments of it. */
export const gapSeconds = (from: Instant, to: Instant): number =>
  Math.round(Math.min(LONGEST_GAP_SECONDS, Math.max(0, hoursBetween(from, to) * 3600)));
