/** How much, in words: each phrase stands for itself. */
import type { Dose, Exercise } from '@unknot/knowledge';
import { moveWords } from '../words/move-words.ts';
import type { Go } from './session-steps.ts';

/** The dose of one session: how often, how long, on which side. */
export function doseWords(dose: Dose, exercise: Pick<Exercise, 'bothSides'>): readonly string[] {
  const { sets, perSide } = dose;
  return [
    ...(sets === 1 ? [] : [moveWords.sets(sets)]),
    ...amount(dose, exercise),
    ...(perSide && !(exercise.bothSides && dose.reps !== undefined) ? [moveWords.eachSide] : []),
  ];
}

/** How often the movement is done, day by day. */
export function rhythmWords({ perDay, perWeek }: Dose): string | null {
  if (perDay !== undefined) return moveWords.perDay(perDay);
  return perWeek === undefined ? null : moveWords.perWeek(perWeek);
}

function amount(dose: Dose, { bothSides }: Pick<Exercise, 'bothSides'>): readonly string[] {
  const { reps, holdSeconds, minutes, metres, perSide } = dose;
  if (reps !== undefined) {
    const count = perSide && bothSides ? moveWords.timesEach(reps) : moveWords.times(reps);
    return holdSeconds === undefined ? [count] : [count, moveWords.holdEach(holdSeconds)];
  }
  if (minutes !== undefined) return [moveWords.forMinutes(minutes)];
  return [metres === undefined ? moveWords.hold(holdSeconds ?? 0) : moveWords.metres(metres)];
}

/** Where in the dose this go stands; empty when there is but one. */
export function goWords({ set, sets, side }: Go): readonly string[] {
  return [
    ...(sets > 1 ? [moveWords.setOf(set, sets)] : []),
    ...(side ? [moveWords.sides[side]] : []),
  ];
}
