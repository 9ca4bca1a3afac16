/** The seven days around today: what was done, and what comes, as it looks now (7.1). */
import { addHours, calendarDay, localDay } from '@unknot/logic';
import type { SessionRecord } from './movement/training-log.ts';
import type { Instant } from './patient-case.ts';
import { buildSession, type MovementState, needsRest, type Session } from './session.ts';

/** `gentle`: what a flare allows · `light`: mobility, also between two days of strength · `strength`. */
export type PlannedKind = 'gentle' | 'light' | 'strength';

/** `Done` is the session as its caller knows it. */
export interface WeekDay<Done extends SessionRecord = SessionRecord> {
  /** `YYYY-MM-DD` on the person's own calendar. */
  readonly date: string;
  /** Negative: past; 0: today. */
  readonly fromToday: number;
  readonly done: readonly Done[];
  /** `null` for a day that is past or has its session, and while no session is offered. */
  readonly planned: PlannedKind | null;
}

const DAYS_BACK = 3;
const DAYS = 7;
const HOURS_A_DAY = 24;

/** Three days back, today, and three ahead. The days ahead follow from a good run; each real day may change them. */
export function weekPlan<Done extends SessionRecord>(
  state: MovementState & { readonly sessions: readonly Done[] },
  now: Instant,
): readonly WeekDay<Done>[] {
  const session = buildSession(state, now);
  const planned = session.kind === 'session' ? kindsAhead(session, state, now) : [];
  return Array.from({ length: DAYS }, (_, index): WeekDay<Done> => {
    const fromToday = index - DAYS_BACK;
    return {
      date: dateOf(now, fromToday),
      fromToday,
      done: doneOn(localDay(now) + fromToday, state.sessions),
      planned: planned[fromToday] ?? null,
    };
  });
}

const doneOn = <Done extends SessionRecord>(day: number, sessions: readonly Done[]) =>
  sessions.filter(({ at }) => localDay(at) === day);

/** From today on, each day at the time of day it is now, as if each plan were kept. */
function kindsAhead(
  { level, restDay }: Session,
  { sessions }: MovementState,
  now: Instant,
): readonly (PlannedKind | null)[] {
  const doneToday = doneOn(localDay(now), sessions).length > 0;
  const strong = restDay || level >= 2;
  const log: Pick<SessionRecord, 'at' | 'level'>[] = [...sessions];
  return Array.from({ length: DAYS - DAYS_BACK }, (_, ahead) => {
    if (ahead === 0 && doneToday) return null;
    if (!strong) return level === 0 ? 'gentle' : 'light';
    const at = addHours(now, ahead * HOURS_A_DAY);
    if (needsRest(log, at)) return 'light';
    log.push({ at, level: 2 });
    return 'strength';
  });
}

/** The calendar day `days` from that of `now`, counted on the calendar and not in hours. */
const dateOf = (now: Instant, days: number): string =>
  calendarDay(addHours(`${calendarDay(now)}T12:00:00Z`, days * HOURS_A_DAY));
