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
export function secondsOf(
  { kind, partsOfRep = 1 }: Pick<Exercise, 'kind' | 'partsOfRep'>,
  dose: Dose,
): number {
  const sides = dose.perSide ? 2 : 1;
  const rest = kind === 'strength' || kind === 'control' ? 'strength' : 'light';
  const pauses = (dose.sets - 1) * REST_SECONDS[rest];
  return SETTING_UP_SECONDS + dose.sets * sides * secondsOfSet(dose, partsOfRep) + pauses;
}

function secondsOfSet({ reps, holdSeconds, minutes, metres }: Dose, parts: number): number {
  if (reps !== undefined) return reps * (SECONDS_A_REP * parts + (holdSeconds ?? 0));
  if (minutes !== undefined) return minutes * 60;
  return holdSeconds ?? (metres ?? 0) * SECONDS_A_METRE;
}

function measureOf(dose: Dose): Measure {
  const measures: readonly Measure[] = ['reps', 'minutes', 'metres'];
  return measures.find((measure) => dose[measure] !== undefined) ?? 'holdSeconds';
}
