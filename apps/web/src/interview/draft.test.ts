import type { Page } from '@unknot/engine';
import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  answerStatement,
  type Draft,
  draftFrom,
  EMPTY_DRAFT,
  gaps,
  toggleNone,
} from './draft.ts';

const statements: Page = {
  id: 'danger-signs',
  topic: 'danger',
  title: 'Do you have any of these?',
  facts: ['breathless', 'fainted'],
};
const numbers: Page = {
  id: 'person',
  topic: 'course',
  title: 'A few numbers',
  facts: ['age', 'sex'],
};

const tapped = (draft: Draft) => draft.answers;

describe('statements', () => {
  it('are not said until tapped, and silence is no answer', () => {
    expect([...gaps(statements, EMPTY_DRAFT).keys()]).toEqual(['statements']);
  });

  it('take a tap, a "not sure", and take both back', () => {
    const yes = answerStatement(EMPTY_DRAFT, 'breathless', true);
    expect(tapped(yes)).toEqual({ breathless: true });
    const unsure = answerStatement(yes, 'breathless', null);
    expect(tapped(unsure)).toEqual({ breathless: null });
    expect(gaps(statements, unsure).size).toBe(0);
    expect(answerStatement(unsure, 'breathless', undefined)).toEqual(EMPTY_DRAFT);
  });

  it('exclude "none of these", both ways', () => {
    const none = toggleNone(answerStatement(EMPTY_DRAFT, 'fainted', true));
    expect(none).toEqual({ answers: {}, none: true });
    expect(gaps(statements, none).size).toBe(0);
    expect(answerStatement(none, 'fainted', true).none).toBe(false);
    expect(toggleNone(none)).toEqual(EMPTY_DRAFT);
  });
});

describe('questions', () => {
  it('each want an answer, and "not sure" is one', () => {
    expect([...gaps(numbers, EMPTY_DRAFT)]).toEqual([
      ['age', 'number'],
      ['sex', 'choice'],
    ]);
    const unsure = answerQuestion(answerQuestion(EMPTY_DRAFT, 'age', null), 'sex', null);
    expect(gaps(numbers, unsure).size).toBe(0);
  });

  it('say when a number cannot be', () => {
    const draft = answerQuestion(EMPTY_DRAFT, 'age', 340);
    expect(gaps(numbers, draft).get('age')).toBe('out-of-bounds');
  });

  it('survive "none of these" on the same page', () => {
    const draft = answerQuestion(EMPTY_DRAFT, 'age', 34);
    expect(toggleNone(draft).answers).toEqual({ age: 34 });
  });
});

describe('draftFrom', () => {
  it('shows answers again as they were tapped', () => {
    const draft = draftFrom(statements, { breathless: true, fainted: false });
    expect(draft).toEqual({ answers: { breathless: true }, none: false });
  });

  it('shows "none of these" when all were "no"', () => {
    const draft = draftFrom(statements, { breathless: false, fainted: false });
    expect(draft).toEqual({ answers: {}, none: true });
  });

  it('shows nothing chosen for what was cut short', () => {
    expect(draftFrom(statements, { breathless: null })).toEqual({
      answers: { breathless: null },
      none: false,
    });
  });
});
