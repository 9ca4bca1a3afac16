/** What the interview asks of the engine. */
import type { DiaryState } from '@unknot/diary';
import {
  answerPage,
  caseFacts,
  type Goal,
  nextPage,
  type Page,
  triage,
  triageGoal,
} from '@unknot/engine';
import type { FactId, Topic } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { patientOf } from '../app/patient.ts';

/** One run of questions: what it is to find out, and the topics of its own pages. */
export interface InterviewKind {
  readonly goal: Goal;
  readonly topics: readonly Topic[];
}

/** The danger check, which comes before every other interview. */
export const CHECK: InterviewKind = {
  goal: triageGoal,
  topics: ['danger', 'course', 'history'],
};

/** The page to ask next, or `null` when this interview is over. */
export const nextPageOf = (diary: DiaryState, now: string, { goal }: InterviewKind): Page | null =>
  nextPage(patientOf(diary), now, [goal]);

/** Do the answers so far call for an ambulance? */
export const isEmergency = (diary: DiaryState, now: string): boolean =>
  triage(caseFacts(patientOf(diary), now)).disposition === 'emergency';

/** What to write down for `page`: the answers, and "no" for each statement that was not tapped. */
export const answersOnPage = (page: Page, answers: Facts<FactId>): Facts<FactId> =>
  answerPage({}, page, answers);
