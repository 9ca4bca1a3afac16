/** What is measured from week to week, scored, and whether its change counts: part 8.1. */
import { type InstrumentId, instruments } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import type { CheckIn, Instant } from './patient-case.ts';

export interface Measure {
  /** The first score, `null` where only one was given. */
  readonly first: number | null;
  readonly latest: number;
  /** Whether the change counts, and which way; `null` with nothing to compare. */
  readonly change: 'better' | 'same' | 'worse' | null;
}

/** Each instrument that was answered at all, by its score. */
export type Measures = { readonly [Id in InstrumentId]: Measure | null };

/** The measures of the check-ins up to `now`. */
export const measuresOf = (checkIns: readonly CheckIn[], now: Instant): Measures => ({
  activities: measured('activities', checkIns, now),
  weekCheck: measured('weekCheck', checkIns, now),
  change: measured('change', checkIns, now),
});

function measured(id: InstrumentId, checkIns: readonly CheckIn[], now: Instant): Measure | null {
  const scores = checkIns
    .filter((checkIn) => checkIn[id] !== undefined)
    .flatMap((checkIn) => {
      const score = scoreOf(id, checkIn);
      return score === null ? [] : [{ score, hours: hoursBetween(checkIn.at, now) }];
    })
    .filter(({ hours }) => hours >= 0)
    .sort((a, b) => b.hours - a.hours)
    .map(({ score }) => score);
  const latest = scores.at(-1);
  if (latest === undefined) return null;
  const first = firstOf(id, scores);
  return { first, latest, change: first === null ? null : changeOf(id, first, latest) };
}

/** A change since the start is a comparison by itself. */
function firstOf(id: InstrumentId, scores: readonly number[]): number | null {
  if (id === 'change') return 0;
  return scores.length > 1 ? (scores[0] ?? null) : null;
}

/** The score of one check-in: the mean of its answers. */
function scoreOf(id: InstrumentId, checkIn: CheckIn): number | null {
  const answers = checkIn[id];
  if (answers === undefined) return null;
  const values: readonly number[] =
    typeof answers === 'number' ? [answers] : Object.values(answers);
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Does the change from `first` to `latest` count? */
export function changeOf(
  id: InstrumentId,
  first: number,
  latest: number,
): 'better' | 'same' | 'worse' {
  const { better, change } = instruments[id];
  const least = 'points' in change ? change.points : change.share * first;
  const moved = (latest - first) * (better === 'up' ? 1 : -1);
  if (moved === 0 || Math.abs(moved) < least) return 'same';
  return moved > 0 ? 'better' : 'worse';
}
