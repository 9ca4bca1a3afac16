/** The interviews after the danger check; loaded with the screens that need them. */
import { causesGoal, medicineGoal, reliefGoal, selfTestGoal } from '@unknot/engine';
import type { InterviewKind } from './reasoning.ts';

/** Before heat. */
export const RELIEF: InterviewKind = { goal: reliefGoal, topics: ['relief'] };

/** Before a medicine. */
export const MEDICINES: InterviewKind = { goal: medicineGoal, topics: ['medicines'] };

/** To rank what may have caused it, for who wants to know. */
export const CAUSES: InterviewKind = { goal: causesGoal, topics: ['causes'] };

/** Before a self-test. */
export const SELF_TESTS: InterviewKind = { goal: selfTestGoal, topics: ['movement'] };
