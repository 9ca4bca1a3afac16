/** The questions before a movement; which ones depends on the pain and on the sessions so far. */
import type { DiaryState } from '@unknot/diary';
import { type Instant, movementGoal } from '@unknot/engine';
import type { InterviewKind } from '../interview/reasoning.ts';

export const movementInterview = (diary: DiaryState, now: Instant): InterviewKind => ({
  goal: movementGoal(diary, now),
  topics: ['movement'],
});
