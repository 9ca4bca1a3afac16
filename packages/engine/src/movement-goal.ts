/** Asking which movements are safe, and whether a level opens: only where triage allows movement. */
import { exerciseVerdicts, movementQuestions } from './exercise-verdicts.ts';
import type { Goal } from './interview.ts';
import { entryOf, type MovementDiary } from './movement/entry.ts';
import type { Instant } from './patient-case.ts';

/** The goal for somebody with this diary at `now`; which levels are open decides what is worth asking. */
export function movementGoal(diary: MovementDiary, now: Instant): Goal {
  return {
    missing: (facts, verdict) => {
      if (verdict.disposition !== 'self-care' && verdict.disposition !== 'routine') return [];
      const entry = entryOf(facts, diary, now);
      return movementQuestions(exerciseVerdicts(facts, verdict, entry), entry);
    },
  };
}
