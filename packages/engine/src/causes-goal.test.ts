import type { FactId } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { causesGoal } from './causes-goal.ts';
import { caseWith, NOW, strainFacts } from './fixtures.test-kit.ts';
import { answerPage, nextPage } from './interview.ts';
import { rankFactors } from './rank-factors.ts';
import { triage } from './triage.ts';

/** The interview about causes of a person to whom `yes` applies; all else is "none of these". */
function interview(yes: Facts<FactId>, known: Facts<FactId> = strainFacts) {
  const pages: string[] = [];
  let facts = known;
  while (true) {
    const page = nextPage(caseWith(facts), NOW, [causesGoal]);
    if (page === null) return { pages, facts };
    pages.push(page.id);
    const said = Object.entries(yes).filter(([id]) => page.facts.includes(id as FactId));
    facts = answerPage(facts, page, Object.fromEntries(said));
  }
}

const rankedOf = (facts: Facts<FactId>) => {
  const complete = caseFacts(caseWith(facts), NOW);
  return rankFactors(complete, triage(complete));
};

describe('the interview about causes', () => {
  it('ends within its five pages and only asks about causes', () => {
    const { pages } = interview({ 'sore-band': true });
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(5);
    expect(pages.every((id) => id.startsWith('cause-'))).toBe(true);
  });

  it('leaves out what can no longer change the three', () => {
    const yes = { 'sore-band': true, 'spot-refers': true, 'sharp-one-side-on-twist': true };
    const { pages, facts } = interview(yes);
    expect(pages).not.toContain('cause-before');
    const asked = { ...facts, 'previous-episode': true, 'bmi-30': true, 'heavy-bag': true };
    expect(rankedOf(asked).map(({ factor }) => factor)).toEqual(
      rankedOf(facts).map(({ factor }) => factor),
    );
  });

  it('asks nothing while danger stands or is open', () => {
    expect(nextPage(caseWith({ age: 34 }), NOW, [causesGoal])).toBeNull();
    const fever = { ...strainFacts, fever: true };
    expect(nextPage(caseWith(fever), NOW, [causesGoal])).toBeNull();
  });

  it('asks nothing again', () => {
    const { facts } = interview({ 'builds-when-still': true });
    expect(nextPage(caseWith(facts), NOW, [causesGoal])).toBeNull();
  });
});
