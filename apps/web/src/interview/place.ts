/** Where in an interview the person is: at a page answered earlier, or at the one that comes next. */
import type { DiaryLog, DiaryState } from '@unknot/diary';
import type { Page } from '@unknot/engine';
import { diaryOf } from '../app/folded-diary.ts';
import {
  type AnswersEvent,
  answersGiven,
  inPresentCheck,
  logWithout,
  pageOf,
  partToShow,
} from './answered-pages.ts';
import { type InterviewKind, nextPageOf } from './reasoning.ts';

export interface Place {
  /** The answers the person came back to change; `null` at the next page. */
  readonly revisited: AnswersEvent | null;
  /** `null` when nothing is left to ask. */
  readonly page: Page | null;
  /** The diary as if the revisited answers had not been given. */
  readonly diary: DiaryState;
  /** The answers that "Back" leads to. */
  readonly before: AnswersEvent | undefined;
}

/** @param eventId The answers to go back to; unknown or undone ones lead to the next page. */
export function placeIn(
  log: DiaryLog,
  kind: InterviewKind,
  eventId: string | null,
  now: string,
): Place {
  const all = answersGiven(log, kind.topics);
  const revisited = all.find(({ id }) => id === eventId) ?? null;
  const diary = diaryOf(revisited ? logWithout(log, revisited) : log);
  const next = nextPageOf(diary, now, kind);
  const page = revisited ? pageOf(revisited, kind.topics, next) : next;
  const given = inPresentCheck(all, diary);
  const before = revisited ? given[given.indexOf(revisited) - 1] : given.at(-1);
  return { revisited, page: page && partToShow(page), diary, before };
}
