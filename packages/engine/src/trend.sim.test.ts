/** How often the trend is right on courses whose truth is known. Seeds are fixed, so the figures are too. */
import { addHours } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn } from './patient-case.ts';
import { type Direction, trend } from './trend.ts';

const RUNS = 100;
const FIRST_EVENING = '2026-03-02T19:00:00Z';

type Uniform = () => number;
type Course = (day: number) => number;

interface Recording {
  /** Standard deviation of the noise in a rating, in points. */
  readonly noise: number;
  /** Share of days without an entry. */
  readonly missing: number;
}

/** Random numbers from 0 to 1 that a seed fixes (mulberry32). */
function uniformFrom(seed: number): Uniform {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const between = (uniform: Uniform, least: number, most: number): number =>
  least + (most - least) * uniform();

const gaussian = (uniform: Uniform): number =>
  Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

/** Two level weeks, then a rise of 2 to 4 points that is complete after so many days. */
const risingOver =
  (days: number) =>
  (uniform: Uniform): Course => {
    const [from, rise] = [between(uniform, 1, 6), between(uniform, 2, 4)];
    return (day) => from + rise * Math.min(1, Math.max(0, (day - 13) / days));
  };

function stepOfTwo(uniform: Uniform): Course {
  const from = between(uniform, 1, 6);
  return (day) => (day < 14 ? from : from + 2);
}

function improving(uniform: Uniform): Course {
  const [from, to, pace] = [
    between(uniform, 6, 9),
    between(uniform, 0, 2),
    between(uniform, 4, 12),
  ];
  return (day) => to + (from - to) * Math.exp(-day / pace);
}

function flat(uniform: Uniform): Course {
  const level = between(uniform, 1, 7);
  return () => level;
}

/** Better for two weeks, then up again by 3 to 4 points. */
function relapsing(uniform: Uniform): Course {
  const [from, to, up] = [between(uniform, 6, 8), between(uniform, 1, 2), between(uniform, 3, 4)];
  return (day) => (day < 14 ? to + (from - to) * Math.exp(-day / 4) : to + up);
}

/** A level back, a flare on day 14, settled within some days. */
function flaring(uniform: Uniform): Course {
  const [level, peak, pace] = [
    between(uniform, 1, 3),
    between(uniform, 3, 5),
    between(uniform, 1, 3),
  ];
  return (day) => (day < 14 ? level : level + peak * Math.exp(-(day - 14) / pace));
}

function record(course: Course, days: number, recording: Recording, uniform: Uniform): CheckIn[] {
  return Array.from({ length: days }, (_, day) => {
    const felt = course(day) + recording.noise * gaussian(uniform);
    const missed = uniform() < recording.missing;
    const pain = missed ? null : Math.min(10, Math.max(0, Math.round(felt)));
    return { at: addHours(FIRST_EVENING, day * 24), pain };
  });
}

/** The directions named on each evening from `first` to `last`, run by run. */
function directions(
  courseOf: (uniform: Uniform) => Course,
  recording: Recording,
  [first, last]: readonly [number, number],
): readonly (readonly Direction[])[] {
  const seeds = fc.sample(fc.noBias(fc.integer()), { numRuns: RUNS, seed: 20260302 });
  return seeds.map((seed) => {
    const uniform = uniformFrom(seed);
    const checkIns = record(courseOf(uniform), last + 1, recording, uniform);
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const now = addHours(FIRST_EVENING, (first + index) * 24 + 1);
      return trend({ checkIns, episodes: [], analgesicMasked: false }, now).direction;
    });
  });
}

const shareOf = (runs: readonly (readonly Direction[])[], direction: Direction): number =>
  runs.filter((named) => named.includes(direction)).length / runs.length;

const shareOfDays = (runs: readonly (readonly Direction[])[], direction: Direction): number =>
  runs.flat().filter((named) => named === direction).length / runs.flat().length;

const FAITHFUL: Recording = { noise: 0.7, missing: 0 };
const NOISY: Recording = { noise: 1, missing: 0 };
const NOISY_THIRD_MISSING: Recording = { noise: 1, missing: 0.3 };
const NOISY_HALF_MISSING: Recording = { noise: 1, missing: 0.5 };

/** The evening on which a rise is complete, and the six after it. */
const weekFrom = (day: number) => [day, day + 6] as const;
const FOUR_WEEKS = [3, 27] as const;

describe('simulated courses', { timeout: 60_000 }, () => {
  it.each([
    ['a rise of 2 to 4 points at once', risingOver(1), weekFrom(14), FAITHFUL, 0.95],
    ['a rise of 2 to 4 points in 4 days', risingOver(4), weekFrom(17), FAITHFUL, 0.95],
    ['a rise of 2 to 4 points in a week', risingOver(7), weekFrom(20), FAITHFUL, 0.95],
    ['a rise of 2 to 4 points in a week', risingOver(7), weekFrom(20), NOISY, 0.95],
    ['a rise of 2 to 4 points in a week', risingOver(7), weekFrom(20), NOISY_THIRD_MISSING, 0.85],
    ['a rise of 2 to 4 points in a week', risingOver(7), weekFrom(20), NOISY_HALF_MISSING, 0.6],
    ['a step of exactly 2 points', stepOfTwo, weekFrom(14), FAITHFUL, 0.9],
    ['a step of exactly 2 points', stepOfTwo, weekFrom(14), NOISY, 0.8],
    ['a relapse', relapsing, weekFrom(14), FAITHFUL, 0.95],
    ['a relapse', relapsing, weekFrom(14), NOISY_THIRD_MISSING, 0.75],
  ])('%s is found within a week: %o', (_, course, days, recording, least) => {
    expect(shareOf(directions(course, recording, days), 'worsening')).toBeGreaterThanOrEqual(least);
  });

  it.each([
    [FAITHFUL, 0.99, 0.01],
    [NOISY, 0.99, 0.02],
    [NOISY_THIRD_MISSING, 0.96, 0.04],
    [NOISY_HALF_MISSING, 0.82, 0.04],
  ])(
    'improvement is found within four weeks, and hardly ever called worsening: %o',
    (recording, least, most) => {
      const runs = directions(improving, recording, FOUR_WEEKS);
      expect(shareOf(runs, 'improving')).toBeGreaterThanOrEqual(least);
      expect(shareOf(runs, 'worsening')).toBeLessThanOrEqual(most);
    },
  );

  it.each([
    [FAITHFUL, 0.005],
    [NOISY, 0.02],
    [NOISY_THIRD_MISSING, 0.025],
    [NOISY_HALF_MISSING, 0.02],
  ])('a level course is called worsening, or improving, on few days: %o', (recording, most) => {
    const runs = directions(flat, recording, FOUR_WEEKS);
    expect(shareOfDays(runs, 'worsening')).toBeLessThanOrEqual(most);
    expect(shareOfDays(runs, 'improving')).toBeLessThanOrEqual(most);
  });

  it('a settled flare is not called worsening', () => {
    const settled = shareOfDays(directions(flaring, NOISY, [24, 27]), 'worsening');
    expect(settled).toBeLessThanOrEqual(0.01);
  });
});
