/** The answers on one page of questions before "Continue": pure functions over an immutable draft. */
import type { Page } from '@unknot/engine';
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';

/** What is tapped and typed so far. Nothing is in it that the person did not choose. */
export interface Draft {
  /** `true` tapped, `null` not sure; quantities and choices with their value. */
  readonly answers: Facts<FactId>;
  /** "None of these" is chosen for the statements of the page. */
  readonly none: boolean;
}

/** Why a question of the page cannot be taken as answered yet. */
export type Gap = 'statements' | 'number' | 'choice' | 'out-of-bounds';

export const EMPTY_DRAFT: Draft = { answers: {}, none: false };

/** Taps a statement, says "not sure" to it, or takes that back (`undefined`). Ends "none of these". */
export function answerStatement(draft: Draft, id: FactId, answer: true | null | undefined): Draft {
  return { none: false, answers: withAnswer(draft.answers, id, answer) };
}

/** Chooses "none of these", which takes back every statement of the page, or takes the choice back. */
export function toggleNone(draft: Draft): Draft {
  const others = Object.entries(draft.answers).filter(([id]) => !isStatement(id as FactId));
  return { none: !draft.none, answers: Object.fromEntries(others) };
}

/** Sets a quantity or a choice; `null` is "not sure", `undefined` takes it back. */
export function answerQuestion(
  draft: Draft,
  id: FactId,
  answer: number | string | null | undefined,
): Draft {
  return { ...draft, answers: withAnswer(draft.answers, id, answer) };
}

/**
 * What still needs an answer before the page can be left: silence is never read as "no", so at least one
 * statement or "none of these" must be tapped, and every question answered or "not sure".
 */
export function gaps(page: Page, draft: Draft): ReadonlyMap<FactId | 'statements', Gap> {
  const found = new Map<FactId | 'statements', Gap>();
  const statements = page.facts.filter(isStatement);
  const said = draft.none || statements.some((id) => draft.answers[id] !== undefined);
  if (statements.length > 0 && !said) found.set('statements', 'statements');
  for (const id of page.facts) {
    const gap = questionGap(id, draft);
    if (gap) found.set(id, gap);
  }
  return found;
}

/** The draft that shows answers given earlier: the statements that were "no" become "none" when all were. */
export function draftFrom(page: Page, answered: Facts<FactId>): Draft {
  const statements = page.facts.filter(isStatement);
  const none = statements.length > 0 && statements.every((id) => answered[id] === false);
  const kept = page.facts
    .filter((id) => answered[id] !== undefined && answered[id] !== false)
    .map((id) => [id, answered[id]]);
  return { answers: Object.fromEntries(kept), none };
}

/** Is this fact a statement to tap, rather than a question to answer? */
export function isStatement(id: FactId): boolean {
  return vocabulary[id].kind === 'yes-no';
}

function questionGap(id: FactId, draft: Draft): Gap | null {
  const fact = vocabulary[id];
  const answer = draft.answers[id];
  switch (fact.kind) {
    case 'yes-no':
      return null;
    case 'choice':
      return answer === undefined && fact.usual === undefined ? 'choice' : null;
    case 'quantity':
      if (answer === undefined) return 'number';
      if (typeof answer !== 'number') return null;
      return answer < fact.min || answer > fact.max ? 'out-of-bounds' : null;
  }
}

function withAnswer(
  answers: Facts<FactId>,
  id: FactId,
  answer: boolean | number | string | null | undefined,
): Facts<FactId> {
  const { [id]: _previous, ...others } = answers;
  return answer === undefined ? others : { ...others, [id]: answer };
}
