/** The steps of a session in their order: the warm-up, the movements, a question about the pain half way. */
import type { GoingSession, PlannedMovement } from '@unknot/engine';
import { restSeconds, secondsOfRep } from '@unknot/engine';
import { type Dose, type Exercise, exercises, type WarmUpPart } from '@unknot/knowledge';

export type SessionStep = WarmUpStep | MovementStep | PainStep;

export interface WarmUpStep {
  readonly kind: 'warm-up';
  readonly id: string;
  readonly part: WarmUpPart;
}

export interface MovementStep {
  readonly kind: 'movement';
  readonly id: string;
  readonly exercise: Exercise;
  readonly planned: PlannedMovement;
}

/** How is the pain now? */
export interface PainStep {
  readonly kind: 'pain';
  readonly id: typeof PAIN_STEP;
}

/** The name under which the answer half way is written down. */
export const PAIN_STEP = 'pain-half-way';

/** What the person does at one stretch: one set, on one side where the sides are done one after the other. */
export interface Go {
  readonly set: number;
  readonly sets: number;
  readonly side?: 'first' | 'second';
  /** How often; left out: for a time or a distance. */
  readonly reps?: number;
  /** Of one repetition, or of the whole go. 0: no time can be told, such as for a distance. */
  readonly seconds: number;
  /** Before this go. */
  readonly restBefore: number;
}

/** All steps of the session. With one movement or none there is no half way. */
export function stepsOf({ warmUp, movements }: GoingSession): readonly SessionStep[] {
  const moving = movements.flatMap(movementStep);
  const half = Math.ceil(moving.length / 2);
  const pain: readonly PainStep[] = moving.length > 1 ? [{ kind: 'pain', id: PAIN_STEP }] : [];
  return [
    ...warmUp.map((part): WarmUpStep => ({ kind: 'warm-up', id: part.id, part })),
    ...moving.slice(0, half),
    ...pain,
    ...moving.slice(half),
  ];
}

function movementStep(planned: PlannedMovement): readonly MovementStep[] {
  const exercise = exercises.find(({ id }) => id === planned.exercise);
  return exercise ? [{ kind: 'movement', id: exercise.id, exercise, planned }] : [];
}

/** What is done in this step, one after the other; nothing where a question is asked. */
export function goesOf(step: SessionStep): readonly Go[] {
  switch (step.kind) {
    case 'pain':
      return [];
    case 'warm-up':
      return [{ set: 1, sets: 1, seconds: step.part.minutes * 60, restBefore: 0 }];
    case 'movement':
      return movementGoes(step.exercise, step.planned.dose);
  }
}

function movementGoes(exercise: Exercise, dose: Dose): readonly Go[] {
  const { sets, reps } = dose;
  const twoSided = dose.perSide && !exercise.bothSides;
  const sides = twoSided ? (['first', 'second'] as const) : [undefined];
  const go = { sets, ...(reps !== undefined && { reps }), seconds: secondsOfGo(exercise, dose) };
  return Array.from({ length: sets }, (_, index) => index + 1).flatMap((set) =>
    sides.map((side) => ({
      ...go,
      set,
      ...(side && { side }),
      restBefore: set > 1 && side !== 'second' ? restSeconds(exercise) : 0,
    })),
  );
}

function secondsOfGo(exercise: Exercise, dose: Dose): number {
  if (dose.reps !== undefined) {
    const turns = dose.perSide && exercise.bothSides ? 2 : 1;
    return turns * secondsOfRep(exercise, dose);
  }
  return dose.minutes === undefined ? (dose.holdSeconds ?? 0) : dose.minutes * 60;
}

/** Of the whole go, all its repetitions. */
export const wholeSeconds = ({ reps = 1, seconds }: Go): number => reps * seconds;
