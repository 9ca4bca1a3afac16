/** The interview as a screen drives it: which page is shown, its draft, and what "Continue" does. */
import type { Page } from '@unknot/engine';
import type { FactId } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { now } from '../app/clock.ts';
import { episodeToStart } from '../app/episode.ts';
import { diaryOf } from '../app/folded-diary.ts';
import { store, useStore } from '../app/store.ts';
import { type AnswersEvent, standingAnswers } from './answered-pages.ts';
import { type Draft, draftFrom, EMPTY_DRAFT, type Gap, gaps } from './draft.ts';
import { placeIn } from './place.ts';
import { answersOnPage, CHECK, type InterviewKind, isEmergency, nextPageOf } from './reasoning.ts';

/** One page of questions, ready to be shown. */
export interface OpenPage {
  /** Tells one page from the next: focus and inputs start anew when it changes. */
  readonly key: string;
  readonly page: Page;
  readonly draft: Draft;
  /** What is missing; empty until "Continue" was pressed in vain. */
  readonly gaps: ReadonlyMap<FactId | 'statements', Gap>;
  readonly change: (draft: Draft) => void;
  readonly submit: () => void;
  readonly back: () => void;
}

/** Drafts of pages left without "Continue", so that going back and forth loses nothing. */
const drafts = new Map<string, Draft>();

/**
 * The page to show; `null` when none is left. Each page writes its answers to the diary when it is left, and an
 * emergency ends the interview at the tap that makes it true.
 *
 * @param leaveTo Where "Back" leads from the first page.
 */
export function useInterview(kind: InterviewKind, leaveTo: string): OpenPage | null {
  const { log } = useStore();
  const [path, navigate] = useLocation();
  const eventId = new URLSearchParams(useSearch()).get('page');
  const [, redraw] = useState(0);
  const [pressedOn, setPressedOn] = useState<string | null>(null);

  const { revisited, page, diary, before } = placeIn(log, kind, eventId, now());
  if (!page) return null;
  const key = [diary.checkStartedAt, page.id, ...page.facts].join(' ');
  const draft = drafts.get(key) ?? earlierDraft(page, revisited);

  const write = (answers: Facts<FactId>) => {
    drafts.delete(key);
    const written = record(revisited, answers);
    noteEpisode();
    // The browser's own "back" then leads to the page that was left, with its answers.
    navigate(`${path}?page=${written}`, { replace: true });
    navigate(isEmergency(diaryOf(store.read().log), now()) ? '/answer' : path);
  };
  return {
    key,
    page,
    draft,
    gaps: pressedOn === key ? gaps(page, draft) : new Map(),
    change(next) {
      drafts.set(key, next);
      const tapped = { ...diary, facts: { ...diary.facts, ...next.answers } };
      if (saysMore(next, draft) && isEmergency(tapped, now())) write(next.answers);
      else redraw((count) => count + 1);
    },
    submit() {
      if (gaps(page, draft).size > 0) setPressedOn(key);
      else write(answersOnPage(page, draft.answers));
    },
    back: () => navigate(before ? `${path}?page=${before.id}` : leaveTo),
  };
}

/** What was answered on this page before, if the person came back to it. */
function earlierDraft(page: Page, revisited: AnswersEvent | null): Draft {
  if (!revisited) return EMPTY_DRAFT;
  return draftFrom(page, standingAnswers(revisited, diaryOf(store.read().log)));
}

/** Writes the answers of a page, in place of those given there before. Returns the id of the new event. */
function record(revisited: AnswersEvent | null, answers: Facts<FactId>): string | undefined {
  const { events } = store.record(
    { type: 'facts-answered', answers: answers as AnswersEvent['answers'] },
    ...(revisited ? [{ type: 'retracted', target: revisited.id } as const] : []),
  );
  return events[0]?.id;
}

/** A finished check is the beginning of an episode, unless one is going on. */
function noteEpisode(): void {
  const diary = diaryOf(store.read().log);
  if (nextPageOf(diary, now(), CHECK) !== null) return;
  const start = episodeToStart(diary, now());
  if (start) store.record(start);
}

/** Only a new tap can make an emergency; a number is judged when it is complete, on "Continue". */
function saysMore(next: Draft, before: Draft): boolean {
  return Object.entries(next.answers).some(
    ([id, answer]) => typeof answer !== 'number' && before.answers[id as FactId] !== answer,
  );
}
