/** How many pages about medicines a person sees. */
import { type FactId, pages } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseWith, NOW, strainFacts } from './fixtures.test-kit.ts';
import { answerPage, nextPage, type Page } from './interview.ts';
import { personWith } from './medicine-facts.test-kit.ts';
import { medicineGoal } from './treatment-goals.ts';

function medicinePagesOf(truth: Facts<FactId>): readonly Page[] {
  const shown: Page[] = [];
  let facts: Facts<FactId> = Object.fromEntries(
    Object.keys(strainFacts).map((id) => [id, truth[id as FactId]]),
  );
  while (true) {
    const page = nextPage(caseWith(facts), NOW, [medicineGoal]);
    if (!page) return shown;
    shown.push(page);
    const answers = page.facts.map((id) => [id, truth[id]] as const);
    facts = answerPage(facts, page, Object.fromEntries(answers));
  }
}

describe('the pages about medicines', () => {
  it('are few for a healthy person who takes nothing', () => {
    const shown = medicinePagesOf(personWith({}));
    expect(shown.length).toBeLessThanOrEqual(4);
    expect(shown.map(({ id }) => id)).toContain('medicine-safety');
  });

  it('open only what a gate calls for', () => {
    const shown = medicinePagesOf(personWith({ 'kidney-disease': true })).map(({ id }) => id);
    expect(shown).toContain('medicine-conditions');
    expect(shown).not.toContain('medicine-others');
  });

  it('never hold more than seven questions', () => {
    for (const { id, facts } of pages) expect(facts.length, id).toBeLessThanOrEqual(7);
  });

  it('do not ask a man about breastfeeding', () => {
    const asked = (sex: string) =>
      medicinePagesOf({ ...personWith({}), sex }).flatMap(({ facts }) => facts);
    expect(asked('male')).not.toContain('breastfeeding-or-trying');
    expect(asked('female')).toContain('breastfeeding-or-trying');
  });
});
