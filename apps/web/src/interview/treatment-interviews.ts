/** The interviews that only clear what may be offered; loaded with the screens that need them. */
import { medicineGoal, reliefGoal } from '@unknot/engine';
import type { InterviewKind } from './reasoning.ts';

/** Before heat. */
export const RELIEF: InterviewKind = { goal: reliefGoal, topics: ['relief'] };

/** Before a medicine. */
export const MEDICINES: InterviewKind = { goal: medicineGoal, topics: ['medicines'] };
