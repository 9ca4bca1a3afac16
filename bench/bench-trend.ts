/** How often the trend is right on courses whose truth is known. Seeds are fixed, so the figures are too. */
import { type CheckIn, caseTrend } from '@unknot/engine';
import { type Random, randomFrom } from './cases.ts';
import { median, quantile } from './measure.ts';
import {
  type Course,
  diaryOf,
  eveningOf,
  flaring,
  flat,
  improving,
  type Recording,
  relapsing,
  worsening,
  worseningByTwo,
} from './trend-courses.ts';

type Draw = (random: Random) => Course;

/** How a worsening was found. */
export interface Detection {
  /** Share of the courses found on the seventh day after the rise reached two points, or earlier. */
  readonly found: number;
  /** Days from the day on which the rise reached two points to the first "worsening"; below 0 while it still rose. */
  readonly delays: readonly number[];
}

/** How often a course that does not worsen was called worsening. */
export interface FalseAlarms {
  /** Share of the courses with an alarm on any evening. */
  readonly courses: number;
  readonly evenings: number;
}

/** Days after a rise of two points by which it should be found. */
const DAYS_TO_FIND = 7;
const FOUR_WEEKS = { first: 3, last: 27 } as const;
const AFTER_FLARE = { first: 24, last: 27 } as const;

/** How often and how fast rises are found in `runs` diaries. */
export function detection(draw: Draw, recording: Recording, runs: number): Detection {
  const firsts = coursesOf(draw, runs).map(({ course, random }) => {
    const { begins, reachesTwo } = course.rise ?? { begins: 0, reachesTwo: 0 };
    const last = reachesTwo + DAYS_TO_FIND;
    const diary = diaryOf(course, last + 1, recording, random);
    const day = evenings(begins, last).find((each) => isWorsening(diary, each));
    return day === undefined ? null : day - reachesTwo;
  });
  const delays = firsts.filter((delay) => delay !== null);
  return { found: delays.length / runs, delays };
}

/** How often `runs` diaries without a rise are called worsening, from evening `first` to `last`. */
export function falseAlarms(
  draw: Draw,
  recording: Recording,
  runs: number,
  { first, last } = FOUR_WEEKS as { readonly first: number; readonly last: number },
): FalseAlarms {
  const days = evenings(first, last);
  const alarms = coursesOf(draw, runs).map(({ course, random }) => {
    const diary = diaryOf(course, last + 1, recording, random);
    return days.filter((day) => isWorsening(diary, day)).length;
  });
  return {
    courses: alarms.filter((count) => count > 0).length / runs,
    evenings: alarms.reduce((sum, count) => sum + count, 0) / (runs * days.length),
  };
}

/** Share of missing days, in the columns of the table. */
const MISSING = [0, 0.1, 0.2, 0.3, 0.4, 0.5] as const;

/** 2 points beyond measuring twice [CHI05] are 2 / (1.96 · √2) for one rating. */
export const BACK_NOISE = 0.72;
/** The same from 4 points, for neck pain [KOV08]. */
const NECK_NOISE = 1.44;

/** The table of detection and false alarms, as Markdown. */
export function trendTable(runs = 500): string {
  const rows: readonly (readonly [string, (missing: number) => string])[] = [
    ['Worse by 2 to 4 points, in up to 10 days: found', foundIn(worsening, BACK_NOISE, runs)],
    ['Worse by exactly 2 points, overnight: found', foundIn(worseningByTwo, BACK_NOISE, runs)],
    ['Relapse by 3 to 4 points, in up to 3 days: found', foundIn(relapsing, BACK_NOISE, runs)],
    ['Improving: false alarms', alarmsIn(improving, BACK_NOISE, runs)],
    ['Level: false alarms', alarmsIn(flat, BACK_NOISE, runs)],
    [
      'Flare, settled: false alarms from day 10 on',
      alarmsIn(flaring, BACK_NOISE, runs, AFTER_FLARE),
    ],
    ['Twice the noise (neck): worse by 2 to 4, found', foundIn(worsening, NECK_NOISE, runs)],
    ['Twice the noise (neck): improving, false alarms', alarmsIn(improving, NECK_NOISE, runs)],
  ];
  const head = ['Course', ...MISSING.map((share) => `${100 * share} % of days missing`)];
  const lines = rows.map(([what, cell]) => [what, ...MISSING.map(cell)]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What the table means, in words. */
export const trendWords = `Made-up diaries of one rating an evening, in whole points. The scatter of a rating is ${BACK_NOISE} points, from the change of
2 points beyond measuring twice that back pain studies give [CHI05]; necks scatter twice as much [KOV08]. "Found": called
worsening on the seventh day after the rise has reached two points, or earlier; in brackets the days from that day to the
first call, the median and what nine of ten do not exceed (below 0: found while it still rose). False alarms: the share of
four-week diaries called worsening on any evening, in brackets the share of evenings.`;

const foundIn = (draw: Draw, noise: number, runs: number) => (missing: number) => {
  const { found, delays } = detection(draw, { noise, missing }, runs);
  return `${percent(found)} (${median(delays)}, ${quantile(delays, 0.9)})`;
};

const alarmsIn =
  (
    draw: Draw,
    noise: number,
    runs: number,
    span?: { readonly first: number; readonly last: number },
  ) =>
  (missing: number) => {
    const { courses, evenings: share } = falseAlarms(draw, { noise, missing }, runs, span);
    return `${percent(courses)} (${percent(share)})`;
  };

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const coursesOf = (draw: Draw, runs: number) =>
  Array.from({ length: runs }, (_, run) => {
    const random = randomFrom(7919 * run + 13);
    return { course: draw(random), random };
  });

const evenings = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function isWorsening(checkIns: readonly CheckIn[], day: number): boolean {
  const patient = { region: 'US', facts: {}, checkIns, doses: [], episodes: [] } as const;
  return caseTrend(patient, eveningOf(day)).direction === 'worsening';
}
