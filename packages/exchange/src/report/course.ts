/** The course in numbers: pain now, at its worst and which way; how much it hinders; sleep. */
import type { DiaryState } from '@unknot/diary';
import type { CheckIn, Instant, Today, Trend } from '@unknot/engine';
import { calendarDay, hoursBetween } from '@unknot/logic';

export interface ReportCourse {
  /** Pain is 0 to 10; `null` while nothing is logged. */
  readonly now: { readonly pain: number; readonly at: Instant } | null;
  readonly worst24h: number | null;
  readonly worst7d: number | null;
  readonly trend: Pick<Trend, 'direction' | 'persistent' | 'recurrent' | 'numbers'>;
  /** How many ratings on how many days there are. */
  readonly ratings: number;
  readonly days: number;
  /** The newest ones, 0 to 10 and times a night. */
  readonly interference: number | null;
  readonly nightWakes: number | null;
  readonly daysSinceOnset: number | null;
}

/** The course of `diary` up to `now`. */
export function courseOf(diary: DiaryState, { trend }: Today, now: Instant): ReportCourse {
  const past = diary.checkIns.filter(({ at }) => hoursBetween(at, now) >= 0);
  const rated = past.filter(({ pain }) => pain !== null);
  const last = rated.at(-1);
  const { direction, persistent, recurrent, numbers } = trend;
  return {
    now: last ? { pain: Number(last.pain), at: last.at } : null,
    worst24h: worstOf(past, now, 24),
    worst7d: worstOf(past, now, 7 * 24),
    trend: { direction, persistent, recurrent, numbers },
    ratings: rated.length,
    days: new Set(rated.map(({ at }) => calendarDay(at))).size,
    interference:
      past.findLast(({ interference }) => interference !== undefined)?.interference ?? null,
    nightWakes: past.findLast(({ nightWakes }) => nightWakes !== undefined)?.nightWakes ?? null,
    daysSinceOnset: onsetOf(diary, now),
  };
}

/** By the episode that is going on, else by what was told in the check. */
function onsetOf({ episodes, facts }: DiaryState, now: Instant): number | null {
  const episode = episodes.at(-1);
  if (episode && episode.end === undefined)
    return Math.max(
      0,
      Math.round(hoursBetween(noonOf(episode.start), noonOf(calendarDay(now))) / 24),
    );
  const told = facts['days-since-onset'];
  return typeof told === 'number' ? told : null;
}

const noonOf = (day: string): Instant => `${day}T12:00:00Z`;

function worstOf(checkIns: readonly CheckIn[], now: Instant, hours: number): number | null {
  const pains = checkIns
    .filter(({ at }) => hoursBetween(at, now) <= hours)
    .flatMap(({ pain, worst }) => [pain, worst ?? null])
    .filter((pain) => pain !== null);
  return pains.length === 0 ? null : Math.max(...pains);
}
