/** Which level the sessions so far have opened: green ones open, two with a long rise in a week close. */
import { type Level, movementThresholds } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import type { CheckIn, Instant } from '../patient-case.ts';
import { aftermathOf, inOrder, lightOf, type SessionRecord } from './training-log.ts';

export interface OpenLevel {
  readonly level: Level;
  /** Two sessions in a week raised the pain for over 24 hours, and the level has not been won back. */
  readonly steppedBack: boolean;
}

interface Standing extends OpenLevel {
  /** Green sessions in a row at the open level or above. */
  readonly greens: number;
  /** When the present run of green sessions of level 2 or 3 began. */
  readonly greenSince: Instant | null;
  /** When a session last raised the pain for over 24 hours. */
  readonly raisedAt: Instant | null;
}

const START: Standing = {
  level: 1,
  steppedBack: false,
  greens: 0,
  greenSince: null,
  raisedAt: null,
};

const limit = movementThresholds;
const HOURS_A_DAY = 24;
const WEEK_HOURS = 7 * HOURS_A_DAY;

/** The level open at `now`. A flare, a rating of 6 or more, begins the count anew. */
export function openLevel(
  sessions: readonly SessionRecord[],
  checkIns: readonly CheckIn[],
  now: Instant,
): OpenLevel {
  const { level, steppedBack } = inOrder(sessions, now)
    .filter(({ at }) => !flareSince(at, checkIns, now))
    .reduce((standing, session) => after(standing, session, checkIns), START);
  return { level, steppedBack };
}

/** Was the pain at the red line after `at`, later than what the session itself explains? */
function flareSince(at: Instant, checkIns: readonly CheckIn[], now: Instant): boolean {
  return checkIns.some(
    ({ at: rated, pain }) =>
      pain !== null &&
      pain >= limit['red-pain'].value &&
      hoursBetween(at, rated) > limit['long-rise-hours'].value &&
      hoursBetween(rated, now) >= 0,
  );
}

function after(standing: Standing, session: SessionRecord, checkIns: readonly CheckIn[]): Standing {
  const aftermath = aftermathOf(session, checkIns);
  const light = lightOf(session);
  if (aftermath === 'raised' || aftermath === 'raised-long') return raised(standing, session);
  if (light !== 'green') return { ...standing, greens: 0, greenSince: null };
  return aftermath === 'settled' ? green(standing, session) : standing;
}

function raised(standing: Standing, { at, level }: SessionRecord): Standing {
  const broken = { ...standing, greens: 0, greenSince: null, raisedAt: at };
  const before = standing.raisedAt;
  if (before === null || hoursBetween(before, at) > WEEK_HOURS) return broken;
  const lower = Math.max(0, Math.min(standing.level, level) - 1) as Level;
  return { ...broken, level: lower, steppedBack: true, raisedAt: null };
}

function green(standing: Standing, { at, level }: SessionRecord): Standing {
  const greens = level >= standing.level ? standing.greens + 1 : standing.greens;
  const greenSince = level >= 2 ? (standing.greenSince ?? at) : standing.greenSince;
  const moved = { ...standing, greens, greenSince };
  const enough = greens >= limit['level-2-green-sessions'].value;
  if (standing.level < 2)
    return enough
      ? { ...moved, level: (standing.level + 1) as Level, greens: 0, steppedBack: false }
      : moved;
  const days = greenSince === null ? 0 : hoursBetween(greenSince, at) / HOURS_A_DAY;
  return enough && level >= 2 && days >= limit['level-3-green-days'].value
    ? { ...moved, level: 3, steppedBack: false }
    : moved;
}
