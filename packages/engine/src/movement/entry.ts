/** Which levels are open to this person now, and what the others still wait for (7.1). */
import { type FactId, type Level, loosenedEntry, movementThresholds } from '@unknot/knowledge';
import { evaluate, hoursBetween, missing, TRUE } from '@unknot/logic';
import type { CaseFacts } from '../case-facts.ts';
import { derived, parseWhen } from '../clinical-logic.ts';
import type { CheckIn, Instant } from '../patient-case.ts';
import { ratingsUpTo } from '../trend/ratings.ts';
import { openLevel } from './open-level.ts';
import type { SessionRecord } from './training-log.ts';

/**
 * What a level waits for. `pain`: it is too high, or not rated · `steady`: a day without a rise ·
 * `loosened`: turning and breathing, with nothing strong that hides the pain · `green-sessions`: enough
 * good sessions of the level below · `stepped-back`: the same, after two bad ones in a week ·
 * `month`: by the log the pain has lasted over four weeks, so a clinician looks before more load (8.4).
 */
export type EntryNeed =
  | 'pain'
  | 'steady'
  | 'loosened'
  | 'green-sessions'
  | 'stepped-back'
  | 'month';

export interface Entry {
  /** The highest level that waits for nothing. Level 0 never waits. */
  readonly level: Level;
  /** What each level waits for. */
  readonly needs: Readonly<Record<Level, readonly EntryNeed[]>>;
  /** Questions not asked yet that could open a level. */
  readonly missing: readonly FactId[];
}

/** What of the diary bears on the levels. */
export interface MovementDiary {
  readonly checkIns: readonly CheckIn[];
  readonly sessions: readonly SessionRecord[];
}

const limit = movementThresholds;
const loosened = parseWhen(loosenedEntry, 'entry of level 1');
const HIGHEST_PAIN = {
  1: limit['level-1-rest-pain'].value,
  2: limit['level-2-pain'].value,
  3: limit['level-3-pain'].value,
} as const;

/** The levels open at `now`. What is not known never opens one. */
export function entryOf(facts: CaseFacts, diary: MovementDiary, now: Instant): Entry {
  const first = firstNeeds(facts, diary.checkIns, now);
  const open = openLevel(diary.sessions, diary.checkIns, now);
  const month = facts['persistent-28'] === true && facts['clinician-agreed-exercise'] !== true;
  const needsOf = (level: 1 | 2 | 3): readonly EntryNeed[] => [
    ...(painFits(facts, HIGHEST_PAIN[level]) ? [] : (['pain'] as const)),
    ...first,
    ...(open.level >= level
      ? []
      : ([open.steppedBack ? 'stepped-back' : 'green-sessions'] as const)),
    ...(month && level > 1 ? (['month'] as const) : []),
  ];
  const needs = { 0: [], 1: needsOf(1), 2: needsOf(2), 3: needsOf(3) } as const;
  return {
    level: highest(needs),
    needs,
    missing: missing(loosened, facts, derived) as readonly FactId[],
  };
}

/** What every level above 0 waits for, apart from the height of the pain. */
function firstNeeds(
  facts: CaseFacts,
  checkIns: readonly CheckIn[],
  now: Instant,
): readonly EntryNeed[] {
  return [
    ...(isSteady(facts, checkIns, now) ? [] : (['steady'] as const)),
    ...(evaluate(loosened, facts, derived) === TRUE ? [] : (['loosened'] as const)),
  ];
}

const painFits = (facts: CaseFacts, most: number): boolean => {
  const pain = facts['pain-now'];
  return typeof pain === 'number' && pain <= most;
};

/**
 * Falling or level for a day: no rating of the last 24 hours stands more than a point below the pain
 * now. Without a rating that reaches back a day, the person's own "clearly less" counts.
 */
function isSteady(facts: CaseFacts, checkIns: readonly CheckIn[], now: Instant): boolean {
  const pain = facts['pain-now'];
  if (typeof pain !== 'number') return false;
  const hours = limit['level-1-steady-hours'].value;
  const rated = ratingsUpTo(now, checkIns);
  const last = rated.findLastIndex(({ at }) => hoursBetween(at, now) > hours);
  const risen = rated
    .slice(last + 1)
    .some((rating) => pain - rating.pain > limit['level-1-steady-rise'].value);
  const before = rated.findLast(({ at }) => hoursBetween(at, now) >= hours);
  if (risen) return false;
  if (before === undefined) return facts.easing === true;
  return pain - before.pain <= limit['level-1-steady-rise'].value;
}

function highest(needs: Entry['needs']): Level {
  const waits = (level: Level) => needs[level].length > 0;
  if (waits(1)) return 0;
  if (waits(2)) return 1;
  return waits(3) ? 2 : 3;
}
