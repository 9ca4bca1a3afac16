/** A dose at a load: fewer and shorter below 1, more up to the goal above it. */
import type { Dose, Exercise } from '@unknot/knowledge';

type Measure = 'reps' | 'holdSeconds' | 'minutes' | 'metres';

/** Seconds of one slow repetition, without its hold (7.1: 4 to 6). */
const SECONDS_A_REP = 5;
const SECONDS_A_METRE = 1.2;
const REST_SECONDS = { light: 10, strength: 30 } as const;
const SETTING_UP_SECONDS = 15;

/**
 * The dose of `exercise` at `load`, a share of the written dose. Below 1 it shrinks to one repetition or
 * five seconds at least; above 1 it grows to the goal at most and, without a goal, stays.
 */
export function doseAt({ dose, goal }: Pick<Exercise, 'dose' | 'goal'>, load: number): Dose {
  const measure = measureOf(dose);
  const each = dose[measure] ?? 0;
  const most = Math.max(each, goal?.[measure] ?? each);
  const mostSets = Math.max(dose.sets, goal?.sets ?? dose.sets);
  const whole = Math.min(dose.sets * each * load, mostSets * most);
  const sets = Math.min(mostSets, Math.max(1, Math.ceil(whole / (load > 1 ? most : each))));
  const least = measure === 'holdSeconds' ? 5 : 1;
  const size = Math.max(least, Math.min(most, Math.round(whole / sets)));
  return { ...dose, sets, [measure]: size };
}

/** How long one go at `dose` takes, with a rest between sets. */
export function secondsOf(exercise: Pick<Exercise, 'kind' | 'partsOfRep'>, dose: Dose): number {
  const sides = dose.perSide ? 2 : 1;
  const pauses = (dose.sets - 1) * restSeconds(exercise);
  return SETTING_UP_SECONDS + dose.sets * sides * secondsOfSet(exercise, dose) + pauses;
}

/** How long one repetition of `dose` takes at a calm pace, its hold included. */
export const secondsOfRep = (
  { partsOfRep = 1 }: Pick<Exercise, 'partsOfRep'>,
  { holdSeconds = 0 }: Dose,
): number => SECONDS_A_REP * partsOfRep + holdSeconds;

/** How long the person rests between two sets. */
export const restSeconds = ({ kind }: Pick<Exercise, 'kind'>): number =>
  REST_SECONDS[kind === 'strength' || kind === 'control' ? 'strength' : 'light'];

function secondsOfSet(exercise: Pick<Exercise, 'partsOfRep'>, dose: Dose): number {
  const { reps, holdSeconds, minutes, metres } = dose;
  if (reps !== undefined) return reps * secondsOfRep(exercise, dose);
  if (minutes !== undefined) return minutes * 60;
  return holdSeconds ?? (metres ?? 0) * SECONDS_A_METRE;
}

function measureOf(dose: Dose): Measure {
  const measures: readonly Measure[] = ['reps', 'minutes', 'metres'];
  return measures.find((measure) => dose[measure] !== undefined) ?? 'holdSeconds';
}
