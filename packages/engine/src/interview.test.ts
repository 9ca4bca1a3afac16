import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseWith, NOW, nearStrain, strainFacts } from './fixtures.test-kit.ts';
import { answerPage, type Goal, nextPage, type Page, triageGoal } from './interview.ts';
import { medicineGoal, reliefGoal } from './treatment-goals.ts';
import { triage } from './triage.ts';

/** Answers page by page from what is true of the person. */
function interview(truth: Facts<FactId>, goals: readonly Goal[] = [triageGoal]) {
  const pages: Page[] = [];
  let facts: Facts<FactId> = {};
  while (true) {
    const page = nextPage(caseWith(facts), NOW, goals);
    if (!page) return { pages, facts };
    pages.push(page);
    const answers = page.facts.filter((id) => id in truth).map((id) => [id, truth[id]]);
    facts = answerPage(facts, page, Object.fromEntries(answers));
  }
}

const triaged = (facts: Facts<FactId>) => triage(caseFacts(caseWith(facts), NOW));

describe('interview', () => {
  it('asks for danger first', () => {
    expect(nextPage(caseWith({}), NOW)).toMatchObject({ id: 'danger-signs', topic: 'danger' });
  });

  it('finishes an ordinary strain in at most 9 pages', () => {
    const { pages, facts } = interview(strainFacts);
    expect(triaged(facts).disposition).toBe('self-care');
    expect(pages.length).toBeLessThanOrEqual(9);
  });

  it('stops as soon as an emergency is true', () => {
    const { pages, facts } = interview({ 'tearing-ripping': true });
    expect(pages).toHaveLength(1);
    expect(triaged(facts).disposition).toBe('emergency');
  });

  it('opens the details of a gate that was answered yes', () => {
    const { pages } = interview({ ...strainFacts, 'limb-change': true, 'leg-weak': true });
    expect(pages.map(({ id }) => id)).toEqual(['danger-signs', 'limb-detail']);
  });

  it('asks for a turn of the head only when nothing else speaks for a broken neck', () => {
    const hurt = { ...strainFacts, injury: true, 'neck-trauma-14d': true, 'neck-low-risk': true };
    const asked = (truth: Facts<FactId>) =>
      interview(truth).pages.flatMap(({ facts: page }) => page);
    expect(asked(hurt).at(-1)).toBe('cannot-turn-45');
    for (const sign of [
      { 'neck-danger-mechanism': true },
      { 'neck-low-risk': false },
      { age: 70 },
      { 'limb-change': true, 'limb-tingle': true },
    ])
      expect(asked({ ...hurt, ...sign })).not.toContain('cannot-turn-45');
  });

  it('does not ask a man about pregnancy', () => {
    const asked = interview(strainFacts).pages.flatMap(({ facts }) => facts);
    expect(asked).not.toContain('pregnancy');
    const { pages } = interview({ ...strainFacts, sex: 'female' });
    expect(pages.flatMap(({ facts }) => facts)).toContain('pregnancy');
  });

  it('finishes an ordinary strain of a woman over 50 in at most 9 pages', () => {
    const { pages, facts } = interview({ ...strainFacts, sex: 'female', age: 55 });
    expect(triaged(facts).disposition).toBe('self-care');
    expect(pages.length).toBeLessThanOrEqual(9);
  });

  it('takes the usual answer to a choice that was left as it was', () => {
    const { reporter: _, ...rest } = strainFacts;
    const page = nextPage(caseWith(rest), NOW) as Page;
    expect(page.facts).toEqual(['reporter']);
    expect(answerPage({}, page, {}).reporter).toBe('self');
  });

  it('remembers history: what is known is not asked again', () => {
    const history = Object.fromEntries(
      Object.entries(strainFacts).filter(([id]) => vocabulary[id as FactId].history),
    );
    const page = (facts: Facts<FactId>) => nextPage(caseWith(facts), NOW)?.facts;
    expect(page(history)).toEqual(page({}));
    const { pages } = interview(strainFacts);
    const again = pages.filter((each) => each.facts.every((id) => id in history));
    expect(again.length).toBeGreaterThan(0);
  });

  it('counts what was not tapped as no, and an empty number as not sure', () => {
    const page = { id: 'x', topic: 'danger', title: '', facts: ['fever', 'age'] } as const;
    expect(answerPage({}, page, {})).toEqual({ fever: false, age: null });
  });

  it('asks about heat and medicines only when triage allows them', () => {
    const goals = [reliefGoal, medicineGoal];
    expect(nextPage(caseWith(strainFacts), NOW, goals)).toMatchObject({ topic: 'relief' });
    expect(nextPage(caseWith({ ...strainFacts, fever: true }), NOW, goals)).toBeNull();
    expect(nextPage(caseWith({}), NOW, goals)).toBeNull();
  });

  it('always ends, decided, with the verdict of all answers given at once', () => {
    fc.assert(
      fc.property(nearStrain, (truth) => {
        const { facts } = interview(truth);
        const paged = triaged(facts);
        expect(paged.disposition).not.toBe('undecided');
        expect(paged.within).toBe(triaged({ ...truth, ...facts }).within);
      }),
      { numRuns: 400 },
    );
  });

  it('never shows a page that could change nothing', () => {
    fc.assert(
      fc.property(nearStrain, (truth) => {
        for (const page of interview(truth, [triageGoal, reliefGoal, medicineGoal]).pages)
          expect(page.facts.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
