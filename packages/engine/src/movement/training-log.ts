/** What became of a session: the traffic light while it lasted, and the 24-hour rule after it (7.1). */
import { type Level, movementThresholds, type StopSignId } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import type { CheckIn, Instant } from '../patient-case.ts';

/** One session that was done. */
export interface SessionRecord {
  /** When it began. */
  readonly at: Instant;
  readonly level: Level;
  /** Share of the doses as they are written: 1 is the start, 0.5 half of it. */
  readonly load: number;
  /** Pain when it began, 0 to 10. */
  readonly painBefore: number;
  /** The worst pain while it lasted, 0 to 10. */
  readonly painWorst: number;
  /** What made the person stop. */
  readonly stopSign?: StopSignId;
}

/** Green goes on, amber goes on if it settles, red stops. */
export type Light = 'green' | 'amber' | 'red';

/**
 * `settled`: back by the next morning · `raised`: two points or more above the start for over 24 hours ·
 * `raised-long`: for over 72 hours · `not-known`: not rated yet.
 */
export type Aftermath = 'settled' | 'raised' | 'raised-long' | 'not-known';

const limit = movementThresholds;

/**
 * The traffic light of a session. In a flare the pain is at the red line before it begins; then any rise
 * is red and no rise is amber, so that level 0 may go on but never grows.
 */
export function lightOf({
  painBefore,
  painWorst,
  stopSign,
}: Pick<SessionRecord, 'painBefore' | 'painWorst' | 'stopSign'>): Light {
  if (stopSign !== undefined || painWorst - painBefore >= limit['red-rise'].value) return 'red';
  if (painWorst >= limit['red-pain'].value) return painWorst > painBefore ? 'red' : 'amber';
  return painWorst >= limit['amber-pain'].value ? 'amber' : 'green';
}

/** What the ratings after `session` say about it. The order of `checkIns` does not matter. */
export function aftermathOf(session: SessionRecord, checkIns: readonly CheckIn[]): Aftermath {
  const back = session.painBefore + limit['next-day-rise'].value;
  const ratings = ratingsAfter(session, checkIns);
  const day = limit['next-day-hours'].value;
  const long = limit['long-rise-hours'].value;
  const morning = ratings.filter(({ hours }) => hours < day);
  if (morning.some(({ pain }) => pain <= back)) return 'settled';
  const later = ratings.filter(({ hours }) => hours >= day);
  const first = later[0];
  if (first === undefined) return 'not-known';
  if (first.pain <= back) return 'settled';
  if (first.hours > long) return 'not-known';
  const upToLong = later.findIndex(({ hours }) => hours > long);
  const stayed = upToLong > 0 && later.slice(0, upToLong + 1).every(({ pain }) => pain > back);
  return stayed ? 'raised-long' : 'raised';
}

interface Rating {
  readonly hours: number;
  readonly pain: number;
}

/** From the next morning on, in order of time. */
function ratingsAfter({ at }: SessionRecord, checkIns: readonly CheckIn[]): readonly Rating[] {
  return checkIns
    .flatMap(({ at: rated, pain }) =>
      pain === null ? [] : [{ hours: hoursBetween(at, rated), pain }],
    )
    .filter(({ hours }) => hours >= limit['morning-hours'].value)
    .sort((a, b) => a.hours - b.hours);
}

/** The sessions up to `now`, oldest first. */
export const inOrder = (
  sessions: readonly SessionRecord[],
  now: Instant,
): readonly SessionRecord[] =>
  sessions.filter(({ at }) => hoursBetween(at, now) >= 0).sort((a, b) => hoursBetween(b.at, a.at));
