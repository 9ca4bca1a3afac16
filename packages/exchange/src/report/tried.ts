/** What was tried in the last four weeks: remedies and sessions. */
import type { DiaryState } from '@unknot/diary';
import { type Instant, lightOf } from '@unknot/engine';
import { hoursBetween } from '@unknot/logic';

export interface Tried {
  /** The one used most comes first. */
  readonly remedies: readonly TriedRemedy[];
  /** `null` while none was done. */
  readonly sessions: TriedSessions | null;
}

export interface TriedRemedy {
  /** One of a newer Unknot may be among them. */
  readonly remedy: string;
  readonly times: number;
  readonly minutes: number;
  readonly lastAt: Instant;
}

export interface TriedSessions {
  readonly count: number;
  readonly lastAt: Instant;
  readonly level: number;
  /** Means, 0 to 10. */
  readonly painBefore: number;
  readonly painWorst: number;
  /** How many ended with a red light. */
  readonly red: number;
}

const MOST_HOURS = 28 * 24;

/** What `diary` tells of the four weeks before `now`. */
export function triedOf({ remedies, sessions }: DiaryState, now: Instant): Tried {
  const isRecent = ({ at }: { readonly at: Instant }) => {
    const hours = hoursBetween(at, now);
    return hours >= 0 && hours <= MOST_HOURS;
  };
  return {
    remedies: remediesOf(remedies.filter(isRecent)),
    sessions: sessionsOf(sessions.filter(isRecent)),
  };
}

function remediesOf(used: DiaryState['remedies']): readonly TriedRemedy[] {
  const kinds = [...new Set(used.map(({ remedy }) => remedy))];
  return kinds
    .flatMap((remedy) => {
      const own = used.filter((each) => each.remedy === remedy);
      const last = own.at(-1);
      const minutes = own.reduce((sum, each) => sum + each.minutes, 0);
      return last ? [{ remedy, times: own.length, minutes, lastAt: last.at }] : [];
    })
    .sort((a, b) => b.times - a.times);
}

function sessionsOf(done: DiaryState['sessions']): TriedSessions | null {
  const last = done.at(-1);
  if (!last) return null;
  const mean = (numbers: readonly number[]) =>
    Math.round((numbers.reduce((sum, each) => sum + each, 0) / numbers.length) * 10) / 10;
  return {
    count: done.length,
    lastAt: last.at,
    level: last.level,
    painBefore: mean(done.map(({ painBefore }) => painBefore)),
    painWorst: mean(done.map(({ painWorst }) => painWorst)),
    red: done.filter((session) => lightOf(session) === 'red').length,
  };
}
