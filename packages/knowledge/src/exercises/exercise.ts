/** The shape of a movement: what it is for, how it is done, how much, and for whom not. */
import type { Basis, Remedy } from '../schema.ts';
import type { SourceId } from '../sources.ts';
import type { When } from '../vocabulary.ts';
import type { BodyAreaId } from './body-areas.ts';
import type { Motion } from './motion.ts';
import type { DemandId } from './movement-limits.ts';

/** 0 flare · 1 easing · 2 rebuild · 3 prevention and return. */
export type Level = 0 | 1 | 2 | 3;

/** What a movement mainly does; a session mixes kinds. */
export type ExerciseKind =
  | 'breath'
  | 'position'
  | 'mobility'
  | 'stretch'
  | 'control'
  | 'strength'
  | 'endurance';

/** One go: `sets` of `reps`, of a hold, of minutes or of metres. */
export interface Dose {
  readonly sets: number;
  readonly reps?: number;
  /** Seconds: of each repetition where there are `reps`, else of each set. */
  readonly holdSeconds?: number;
  readonly minutes?: number;
  readonly metres?: number;
  readonly perSide?: true;
  readonly perDay?: number;
  readonly perWeek?: number;
}

/** The same movement for somebody who would otherwise have to leave it. */
export interface Adjustment<P = When> {
  readonly when: P;
  readonly how: string;
}

export interface Exercise<P = When> {
  readonly id: string;
  /** Its line in the evidence file: X01 to X34, Y1 to Y10. */
  readonly ref: string;
  readonly name: string;
  readonly level: Level;
  readonly kind: ExerciseKind;
  /** A yoga pose: offered to those who want yoga. */
  readonly yoga?: true;
  /** Done for itself through the day, not as a part of a session. */
  readonly byItself?: true;
  /** Only for those who look for it: little speaks for it. */
  readonly optional?: true;
  readonly purpose: string;
  readonly position: string;
  readonly steps: readonly string[];
  /** What is needed beside a floor and a chair. */
  readonly needs?: string;
  /** The dose to start with. */
  readonly dose: Dose;
  /** The most it grows to; without it the dose stays. */
  readonly goal?: Dose;
  /** One repetition is so many movements, such as a Y, a T and a W. */
  readonly partsOfRep?: number;
  /** The sides take turns: one cycle of the figure goes to both. */
  readonly bothSides?: true;
  /** What the position or the effort asks of the body; see `movementLimits`. */
  readonly demands: readonly DemandId[];
  readonly avoidWhen?: P;
  readonly askWhen?: P;
  readonly adjust: readonly Adjustment<P>[];
  /** Beyond the stop signs of every movement. */
  readonly stopIf: readonly string[];
  /** How it gets harder once it is easy. */
  readonly progression: string;
  readonly works: readonly BodyAreaId[];
  readonly motion: Motion;
  readonly basis: Basis;
  readonly strength: Remedy['strength'];
  /** Where the trials were not about the upper back. */
  readonly borrowed?: string;
  readonly sources: readonly SourceId[];
}
