/** How long a dose has to wait: for the interval, for room in 24 hours, for its turn after a first dose. */
import type { DoseLimit } from '@unknot/knowledge';
import { DAY_HOURS, sumMg24h, type Taken } from './intakes.ts';

/** Hours to wait, by what has to pass; 0 or less when it has passed. */
interface Waits {
  /** The interval since the last dose, and a window shorter than a day. */
  readonly apart: number;
  /** What is allowed in 24 hours, by amount and by number. */
  readonly day: number;
}

const NO_WAIT: Waits = { apart: 0, day: 0 };

/**
 * What `mg` has to wait for after `taken`.
 *
 * @param taken newest first.
 */
export function waits(taken: readonly Taken[], mg: number, limit: DoseLimit): Waits {
  if (mg <= firstDoseMg(taken, limit)) return NO_WAIT;
  const { intervalHours, within, max24hMg, mostDoses24h } = limit;
  const intervals = taken.map(
    ({ hoursAgo, lastsHours }) => Math.max(intervalHours, lastsHours) - hoursAgo,
  );
  const day = hoursToRoom(taken, max24hMg - mg, DAY_HOURS);
  return {
    apart: Math.max(0, ...intervals, within ? hoursToRoom(taken, within.mg - mg, within.hours) : 0),
    day: Math.max(day, mostDoses24h === undefined ? 0 : hoursToTurn(taken, mostDoses24h)),
  };
}

/** Hours until `mg` fits every limit. */
export function hoursToWait(taken: readonly Taken[], mg: number, limit: DoseLimit): number {
  const { apart, day } = waits(taken, mg, limit);
  return Math.max(0, apart, day);
}

/** Milligrams that still fit into the last 24 hours; 0 when no further intake does. */
export function leftMg(taken: readonly Taken[], { max24hMg, mostDoses24h }: DoseLimit): number {
  const hasTurn = mostDoses24h === undefined || hoursToTurn(taken, mostDoses24h) <= 0;
  return hasTurn ? Math.max(0, max24hMg - sumMg24h(taken)) : 0;
}

/** What is left of a larger first dose, when nothing was taken in the 24 hours before its first part; else 0. */
export function firstDoseMg(taken: readonly Taken[], { first }: DoseLimit): number {
  if (first === undefined) return 0;
  const parts = taken.filter(({ hoursAgo }) => hoursAgo >= 0 && hoursAgo <= first.withinHours);
  const began = Math.max(0, ...parts.map(({ hoursAgo }) => hoursAgo));
  const since = taken.filter(({ hoursAgo }) => hoursAgo < began + DAY_HOURS);
  return since.length === parts.length ? first.mg - sumMg24h(parts) : 0;
}

/** Hours until no more than `room` lies within the last `hours`. */
function hoursToRoom(taken: readonly Taken[], room: number, hours: number): number {
  let carried = 0;
  for (const { mg, hoursAgo } of taken) {
    carried += mg;
    if (carried > room) return hours - hoursAgo;
  }
  return 0;
}

/** Hours until fewer than `most` intakes lie within 24 hours. What was taken together is one. */
function hoursToTurn(taken: readonly Taken[], most: number): number {
  const intakes = [...new Set(taken.map(({ hoursAgo }) => hoursAgo))];
  const oldest = intakes[most - 1];
  return oldest === undefined ? 0 : DAY_HOURS - oldest;
}
