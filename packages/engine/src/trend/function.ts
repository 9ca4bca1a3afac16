/** Whether the person can do clearly less than before, whatever the pain scores say. */
import { thresholds } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import type { CheckIn, Instant } from '../patient-case.ts';
import { recent } from '../recent.ts';
import { median } from './order-statistics.ts';

type Activities = NonNullable<CheckIn['activities']>;

interface Entry<Value> {
  readonly daysAgo: number;
  readonly value: Value;
}

const DAY_HOURS = 24;
const WEEK = thresholds['week-days'].value;
const LONGEST_DAYS = thresholds['function-days'].value;

/** Own activities fell by two points in the mean, one became impossible, or the pain gets in the way more. */
export function functionFalls(checkIns: readonly CheckIn[], now: Instant): boolean {
  const rated = entriesOf(checkIns, now, ({ activities }) => activities);
  const latest = rated.at(-1);
  const fell =
    latest !== undefined &&
    latest.daysAgo < WEEK &&
    rated.some(({ value }) => isLess(value, latest.value));
  return fell || interferenceRises(checkIns, now);
}

/** The mean of the own activities at the newest entry, 0 to 10; `null` when none is a week old or newer. */
export function activityMean(checkIns: readonly CheckIn[], now: Instant): number | null {
  const latest = entriesOf(checkIns, now, ({ activities }) => activities).at(-1);
  if (latest === undefined || latest.daysAgo >= WEEK) return null;
  return meanOf(Object.values(latest.value));
}

/** Over the activities that both entries name. */
function isLess(before: Activities, after: Activities): boolean {
  const shared = Object.keys(before).filter((name) => Object.hasOwn(after, name));
  const meanIn = (entry: Activities): number => meanOf(shared.map((name) => entry[name] ?? 0)) ?? 0;
  const fall = meanIn(before) - meanIn(after);
  const lost = shared.some((name) => after[name] === 0 && before[name] !== 0);
  return lost || fall >= thresholds['function-change'].value;
}

function interferenceRises(checkIns: readonly CheckIn[], now: Instant): boolean {
  const entries = entriesOf(checkIns, now, ({ interference }) => interference);
  const last = entries.filter(({ daysAgo }) => daysAgo < WEEK).map(({ value }) => value);
  const before = entries
    .filter(({ daysAgo }) => daysAgo >= WEEK && daysAgo < 2 * WEEK)
    .map(({ value }) => value);
  const fewest = thresholds['week-logs'].value;
  if (last.length < fewest || before.length < fewest) return false;
  return median(last) - median(before) >= thresholds['interference-change'].value;
}

/** What `read` finds up to now and not too long ago, the earliest first. */
function entriesOf<Value>(
  checkIns: readonly CheckIn[],
  now: Instant,
  read: (checkIn: CheckIn) => Value | undefined,
): readonly Entry<Value>[] {
  return recent(checkIns, now, LONGEST_DAYS * DAY_HOURS)
    .flatMap((checkIn) => {
      const value = read(checkIn);
      return value === undefined
        ? []
        : [{ value, daysAgo: hoursBetween(checkIn.at, now) / DAY_HOURS }];
    })
    .filter(({ daysAgo }) => daysAgo >= 0 && daysAgo < LONGEST_DAYS)
    .sort((a, b) => b.daysAgo - a.daysAgo);
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
