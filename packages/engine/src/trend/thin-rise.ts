/** A rise in a diary too thin for whole weeks to be compared. */
import { thresholds } from '@unknot/knowledge';
import type { Course } from './course.ts';
import { type DayPain, painsOf, within } from './day-pain.ts';
import type { Levels } from './levels.ts';

const WEEK = thresholds['week-days'].value;
const FEWEST = thresholds['thin-latest-least'].value;
const MOST = thresholds['thin-latest-most'].value;
const SPANS = [
  thresholds['thin-before-short-days'].value,
  thresholds['thin-before-long-days'].value,
] as const;

/**
 * Do the last two to four logged days of the week lie clearly above those of the two weeks before? Only where one of
 * the two weeks has too few entries, as full weeks are compared with less risk of a false alarm. A young course has
 * signs of its own.
 */
export function risesThinly({ days, today }: Course, { lastWeek, weekBefore }: Levels): boolean {
  if (lastWeek !== null && weekBefore !== null) return false;
  if (today - (days[0]?.day ?? today) < thresholds['early-days'].value) return false;
  const week = within(days, today - WEEK + 1, today);
  return week.some((first, index) => {
    const latest = week.slice(index);
    return (
      latest.length >= FEWEST &&
      latest.length <= MOST &&
      SPANS.some((span) => liesAbove(within(days, first.day - span, first.day - 1), latest))
    );
  });
}

/** By the means, with a certainty that counts how few the days are and how much they scatter. */
function liesAbove(before: readonly DayPain[], latest: readonly DayPain[]): boolean {
  if (before.length < thresholds['thin-before-logs'].value) return false;
  const [earlier, later] = [painsOf(before), painsOf(latest)];
  const rise = mean(later) - mean(earlier);
  const error = scatter(earlier, later) * Math.sqrt(1 / earlier.length + 1 / later.length);
  return (
    rise >= thresholds['thin-rise'].value && rise >= error * thresholds['thin-certainty'].value
  );
}

/** The scatter within both groups, drawn towards what is usual, as a few days show little of it. */
function scatter(earlier: readonly number[], later: readonly number[]): number {
  const usual = thresholds['thin-scatter'].value;
  const weight = thresholds['thin-scatter-weight'].value;
  const seen = earlier.length + later.length - 2;
  return Math.sqrt((squares(earlier) + squares(later) + weight * usual ** 2) / (seen + weight));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}
