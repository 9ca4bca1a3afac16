/** How it may go on: the expected band, what is measured, and what may slow recovery (not validated). */
import { expectedCourseWords, type FactId, thresholds, yellowFlags } from '@unknot/knowledge';
import { evaluate, TRUE } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { derived, parseWhen } from './clinical-logic.ts';
import { type ExpectedBand, expectedBand } from './expected-band.ts';
import { type Measures, measuresOf } from './measures.ts';
import type { CheckIn, Instant } from './patient-case.ts';
import type { Trend } from './trend.ts';

export interface Outlook {
  /** Pooled means of low-back research: a band to compare with, no promise. `null` before the course began. */
  readonly band: ExpectedBand | null;
  /** What must be said beside the band. */
  readonly bandWords: readonly string[];
  readonly measures: Measures;
  readonly slowSigns: SlowSigns;
}

/** An index of own making. Nobody has validated it. */
export interface SlowSigns {
  readonly validated: false;
  /** The signs that are there. */
  readonly signs: readonly FactId[];
  /** How many of the eleven were answered. */
  readonly answered: number;
  /** `null` while none was answered. */
  readonly level: 'low' | 'medium' | 'high' | null;
  /** Days until the next look, when it should be an earlier one. */
  readonly lookAgainInDays: number | null;
}

const flags = yellowFlags.map(({ ref, fact, when }) => ({ fact, node: parseWhen(when, ref) }));

/** The outlook of a case with `facts` and `trend`. */
export function outlookOf(
  facts: CaseFacts,
  trend: Trend,
  checkIns: readonly CheckIn[],
  now: Instant,
): Outlook {
  return {
    band: bandOf(facts, trend),
    bandWords: expectedCourseWords.map(({ text }) => text),
    measures: measuresOf(checkIns, now),
    slowSigns: slowSigns(facts),
  };
}

function bandOf(facts: CaseFacts, trend: Trend): ExpectedBand | null {
  const course = courseDay(facts, trend);
  return course && expectedBand(course.day, course.firstRated);
}

/** Days of the course, the first is 1. */
export interface CourseDay {
  /** Today's. */
  readonly day: number;
  /** That of the first rating. */
  readonly firstRated: number;
}

/**
 * Today in the course, by the log or by the days that the person told, whichever reaches further back; `null` before
 * it began.
 */
export function courseDay(
  facts: Pick<CaseFacts, 'days-since-onset'>,
  { numbers }: Trend,
): CourseDay | null {
  const told = facts['days-since-onset'];
  const day = Math.max(typeof told === 'number' ? told + 1 : 0, numbers.day ?? 0);
  return day === 0 ? null : { day, firstRated: day - (numbers.day ?? 1) + 1 };
}

function slowSigns(facts: CaseFacts): SlowSigns {
  const signs = flags
    .filter(({ node }) => evaluate(node, facts, derived) === TRUE)
    .map(({ fact }) => fact);
  const answered = flags.filter(({ fact }) => (facts[fact] ?? null) !== null).length;
  const level = answered === 0 ? null : levelOf(signs, facts);
  return {
    validated: false,
    signs,
    answered,
    level,
    lookAgainInDays: level === 'medium' ? thresholds['early-look-days'].value : null,
  };
}

/** Worry together with a second call for help is medium by itself. */
function levelOf(signs: readonly FactId[], facts: CaseFacts): 'low' | 'medium' | 'high' {
  if (signs.length >= thresholds['yellow-high'].value) return 'high';
  const contacts = facts['contact-count-7d'];
  const worriedAgain =
    signs.includes('worried-serious') &&
    typeof contacts === 'number' &&
    contacts >= thresholds['yellow-contacts'].value;
  return worriedAgain || signs.length >= thresholds['yellow-medium'].value ? 'medium' : 'low';
}
