/** How often the pain was higher on days of one kind than on others: counts, never causes. */
import { thresholds } from '@unknot/knowledge';
import type { CheckIn, Instant } from './patient-case.ts';
import { dayOf } from './trend/day-pain.ts';
import { median } from './trend/order-statistics.ts';

/** A check-in with what the day was like, by id. Missing: not said; empty: none of what was offered. */
export interface DescribedCheckIn extends CheckIn {
  readonly circumstances?: readonly string[];
  /** Hours slept in the last night. */
  readonly sleepHours?: number;
}

export interface Pattern {
  /** A circumstance, `short-night` or `broken-night`. */
  readonly id: string;
  readonly on: DayCount;
  readonly off: DayCount;
}

export interface DayCount {
  readonly days: number;
  /** Days whose last rating stood clearly above those of the week before. */
  readonly higher: number;
}

/**
 * What there are enough days of, the largest difference first. Today is not over yet, so it is not counted.
 *
 * @param checkIns in the order of time.
 */
export function patternsOf(
  checkIns: readonly DescribedCheckIn[],
  now: Instant,
): readonly Pattern[] {
  const logged = loggedDays(checkIns, dayOf(now));
  const days = logged.flatMap((day) => comparedDay(day, logged));
  const ids = new Set(logged.flatMap(({ ticked }) => [...(ticked ?? [])]));
  return [...NIGHTS, ...ids]
    .map((id) => patternOf(id, days))
    .filter(({ on, off }) => Math.min(on.days, off.days) >= thresholds['pattern-days'].value)
    .sort((a, b) => difference(b) - difference(a));
}

const NIGHTS = ['short-night', 'broken-night'] as const;

interface LoggedDay {
  /** The last rating of the day; `null` without one. */
  end: number | null;
  ticked: ReadonlySet<string> | null;
  sleepHours: number | null;
  nightWakes: number | null;
  readonly day: number;
}

/** The days before `today` that are looked back on, in their order. */
function loggedDays(checkIns: readonly DescribedCheckIn[], today: number): readonly LoggedDay[] {
  const first = today - thresholds['pattern-look-back-days'].value;
  const days = new Map<number, LoggedDay>();
  for (const checkIn of checkIns.slice(-MOST_CHECK_INS)) {
    const day = dayOf(checkIn.at);
    if (day < first || day >= today) continue;
    const logged = days.get(day) ?? emptyDay(day);
    days.set(day, logged);
    logged.end = checkIn.pain ?? logged.end;
    logged.sleepHours = checkIn.sleepHours ?? logged.sleepHours;
    logged.nightWakes = checkIn.nightWakes ?? logged.nightWakes;
    if (checkIn.circumstances)
      logged.ticked = new Set([...(logged.ticked ?? []), ...checkIn.circumstances]);
  }
  return [...days.values()];
}

/** Far more than anybody writes down in the days that are looked back on. */
const MOST_CHECK_INS = 2000;

const emptyDay = (day: number): LoggedDay => ({
  day,
  end: null,
  ticked: null,
  sleepHours: null,
  nightWakes: null,
});

interface ComparedDay extends Readonly<LoggedDay> {
  readonly higher: boolean;
}

/** The day beside those just before it; none when too few of them were logged. */
function comparedDay(of: LoggedDay, logged: readonly LoggedDay[]): readonly ComparedDay[] {
  if (of.end === null) return [];
  const before = logged
    .filter(({ day }) => day < of.day && day >= of.day - thresholds['pattern-before-days'].value)
    .flatMap(({ end }) => (end === null ? [] : [end]));
  if (before.length < thresholds['pattern-before-logs'].value) return [];
  return [{ ...of, higher: of.end - median(before) >= thresholds['pattern-rise'].value }];
}

function patternOf(id: string, days: readonly ComparedDay[]): Pattern {
  const those = (kind: boolean) => counted(days.filter((day) => isOfKind(id, day) === kind));
  return { id, on: those(true), off: those(false) };
}

/** `null` when nobody said. */
function isOfKind(id: string, { ticked, sleepHours, nightWakes }: ComparedDay): boolean | null {
  switch (id) {
    case 'short-night':
      return sleepHours === null ? null : sleepHours < thresholds['short-night-hours'].value;
    case 'broken-night':
      return nightWakes === null ? null : nightWakes >= thresholds['woken-times'].value;
    default:
      return ticked?.has(id) ?? null;
  }
}

const counted = (days: readonly ComparedDay[]): DayCount => ({
  days: days.length,
  higher: days.filter(({ higher }) => higher).length,
});

const difference = ({ on, off }: Pattern): number =>
  Math.abs(on.higher / on.days - off.higher / off.days);
