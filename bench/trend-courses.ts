/** Made-up courses of pain whose truth is known, and the diaries that people would keep of them. */
import type { CheckIn } from '@unknot/engine';
import { addHours } from '@unknot/logic';
import type { Random } from './cases.ts';

/** The true pain on each day, the first being 0. */
export interface Course {
  readonly painOn: (day: number) => number;
  /** With a rise: its first day, and the day on which it has reached two points. */
  readonly rise?: { readonly begins: number; readonly reachesTwo: number };
}

/** How faithfully the diary is kept. */
export interface Recording {
  /** Standard deviation of the error of one rating, in points. */
  readonly noise: number;
  /** Share of days without an entry. */
  readonly missing: number;
}

const FIRST_EVENING = '2026-03-02T19:00:00Z';
const RISE_DAY = 14;
const TWO = 2;

const between = (random: Random, least: number, most: number): number =>
  least + (most - least) * random();

const gaussian = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** One evening rating a day, rounded to whole points, on the days that were not missed. */
export function diaryOf(
  { painOn }: Course,
  days: number,
  { noise, missing }: Recording,
  random: Random,
): readonly CheckIn[] {
  return Array.from({ length: days }, (_, day) => {
    const felt = Math.round(painOn(day) + noise * gaussian(random));
    const pain = random() < missing ? null : Math.min(10, Math.max(0, felt));
    return { at: addHours(FIRST_EVENING, 24 * day), pain };
  });
}

/** An hour after the entry of `day`. */
export const eveningOf = (day: number): string => addHours(FIRST_EVENING, 24 * day + 1);

/** A level for two weeks, then up by 2 to 4 points within one to ten days. */
export function worsening(random: Random): Course {
  const [from, rise] = [between(random, 1, 5), between(random, TWO, 4)];
  return rising(() => from, rise, Math.ceil(between(random, 0, 10)));
}

/** The hardest of them: exactly two points up, from one day to the next. */
export function worseningByTwo(random: Random): Course {
  const from = between(random, 1, 5);
  return rising(() => from, TWO, 1);
}

/** Better for two weeks, then back up by 3 to 4 points within one to three days. */
export function relapsing(random: Random): Course {
  const [from, to] = [between(random, 6, 8), between(random, 1, 2)];
  const settling = (day: number) => to + (from - to) * Math.exp(-day / 4);
  return rising(settling, between(random, 3, 4), Math.ceil(between(random, 0, 3)));
}

/** Down to nearly nothing, fast or slowly. */
export function improving(random: Random): Course {
  const [from, to] = [between(random, 6, 9), between(random, 0, 2)];
  const pace = between(random, 4, 12);
  return { painOn: (day) => to + (from - to) * Math.exp(-day / pace) };
}

/** The same level all along. */
export function flat(random: Random): Course {
  const level = between(random, 1, 7);
  return { painOn: () => level };
}

/** A level back, a flare on day 14 by 3 to 5 points, settled within some days. */
export function flaring(random: Random): Course {
  const [level, peak] = [between(random, 1, 3), between(random, 3, 5)];
  const pace = between(random, 1, 3);
  return {
    painOn: (day) => (day < RISE_DAY ? level : level + peak * Math.exp(-(day - RISE_DAY) / pace)),
  };
}

/** `before`, and from the fifteenth day on `rise` points more, reached within so many days. */
function rising(before: Course['painOn'], rise: number, days: number): Course {
  const risen = (day: number) => rise * Math.min(1, Math.max(0, (day - RISE_DAY + 1) / days));
  const reachesTwo = RISE_DAY - 1 + Math.ceil((TWO / rise) * days);
  return {
    painOn: (day) => before(Math.min(day, RISE_DAY)) + risen(day),
    rise: { begins: RISE_DAY, reachesTwo },
  };
}
