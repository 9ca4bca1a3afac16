/** How much to do next time: the traffic light, the 24-hour rule and 10 to 20 % a week (7.1). */
import { type Level, movementThresholds, stopSigns } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import type { CheckIn, Instant } from '../patient-case.ts';
import {
  type Aftermath,
  aftermathOf,
  inOrder,
  lightOf,
  type SessionRecord,
} from './training-log.ts';

/**
 * `start`: first time at this level · `progress`: a little more · `hold`: the same · `halve` · `step-back`:
 * a level lower · `see-clinician`: halve, and book an ordinary visit · `check-first`: no session until the
 * danger check was run again.
 */
export type LoadAdvice =
  | 'start'
  | 'progress'
  | 'hold'
  | 'halve'
  | 'step-back'
  | 'see-clinician'
  | 'check-first';

export interface NextLoad {
  readonly advice: LoadAdvice;
  /** Share of the doses as they are written; 0 with `check-first`. */
  readonly load: number;
}

interface Log {
  readonly sessions: readonly SessionRecord[];
  readonly checkIns: readonly CheckIn[];
  /** When the danger check was last run to its end. */
  readonly checkedAt: Instant | null;
}

const limit = movementThresholds;
const HALF = 0.5;
const WEEK_HOURS = 7 * 24;

/** The load of the next session of `level`. Nothing but a green and settled session lets it grow. */
export function nextLoad(log: Log, level: Level, now: Instant): NextLoad {
  const all = inOrder(log.sessions, now);
  const newest = all.at(-1);
  if (newest && stoppedByDanger(newest) && !checkedSince(newest, log.checkedAt))
    return { advice: 'check-first', load: 0 };
  const done = all.filter((session) => session.level === level);
  const last = done.at(-1);
  if (last === undefined) return { advice: 'start', load: 1 };
  const aftermath = aftermathOf(last, log.checkIns);
  if (aftermath === 'raised-long') return { advice: 'see-clinician', load: halved(last) };
  if (level > 0 && twiceRaised(done, log.checkIns)) return { advice: 'step-back', load: 1 };
  const next = byLight(last, aftermath, done, now);
  const shaken = newest !== undefined && newest !== last && !isGood(newest, log.checkIns);
  return shaken && next.load >= last.load ? { advice: 'hold', load: Math.min(1, last.load) } : next;
}

function byLight(
  last: SessionRecord,
  aftermath: Aftermath,
  done: readonly SessionRecord[],
  now: Instant,
): NextLoad {
  const light = lightOf(last);
  if (aftermath === 'raised' || light === 'red') return { advice: 'halve', load: halved(last) };
  if (light === 'amber' || aftermath !== 'settled') return { advice: 'hold', load: last.load };
  const load = grown(last, done, now);
  return load > last.load ? { advice: 'progress', load } : { advice: 'hold', load: last.load };
}

/** A tenth more than last time, and never over a fifth more than a week ago. */
function grown(last: SessionRecord, done: readonly SessionRecord[], now: Instant): number {
  const weekAgo = done.filter(({ at }) => hoursBetween(at, now) >= WEEK_HOURS).at(-1) ?? done[0];
  const ceiling = (weekAgo ?? last).load * (1 + limit['week-step'].value);
  const step = last.load * (1 + limit['session-step'].value);
  return Math.floor(Math.min(step, ceiling) * 100) / 100;
}

/** Green, and settled as far as it is known. */
function isGood(session: SessionRecord, checkIns: readonly CheckIn[]): boolean {
  return (
    lightOf(session) === 'green' &&
    ['settled', 'not-known'].includes(aftermathOf(session, checkIns))
  );
}

const halved = ({ load }: SessionRecord): number => Math.ceil(load * HALF * 100) / 100;

/** Did the last two of a week raise the pain for over 24 hours? */
function twiceRaised(done: readonly SessionRecord[], checkIns: readonly CheckIn[]): boolean {
  const last = done.at(-1);
  if (last === undefined) return false;
  const raised = done.filter(
    (session) =>
      hoursBetween(session.at, last.at) <= WEEK_HOURS &&
      ['raised', 'raised-long'].includes(aftermathOf(session, checkIns)),
  );
  return raised.includes(last) && raised.length >= limit['rises-in-a-week'].value;
}

const stoppedByDanger = ({ stopSign }: SessionRecord): boolean =>
  stopSigns.some(({ id, askAgain }) => id === stopSign && askAgain.length > 0);

const checkedSince = ({ at }: SessionRecord, checkedAt: Instant | null): boolean =>
  checkedAt !== null && hoursBetween(at, checkedAt) > 0;
