import { type FactId, phasePlans, remedies } from '@unknot/knowledge';
import { addHours, type Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { healthy } from './medicine-facts.test-kit.ts';
import { today } from './today.ts';

const planOf = (changes: Facts<FactId>) => today(caseWith({ ...healthy, ...changes }), NOW);

const untilReview = (changes: Facts<FactId>): string => planOf(changes).plan.reviewAt;

describe('the plan', () => {
  it('is empty in an emergency, but for the check, which is due at once', () => {
    const { disposition, plan } = planOf({ 'tearing-ripping': true });
    expect(disposition).toBe('emergency');
    expect(plan).toEqual({
      do: [],
      avoid: [],
      stopIf: [],
      reviewAt: addHours(NOW, 0),
      lookAgainAt: [],
    });
  });

  it('is that of the phase, each step by its name and how much of it', () => {
    const { phase, plan } = planOf({ 'pain-now': 5 });
    const { avoid, stopIf, do: steps } = phasePlans[phase];
    expect(plan).toMatchObject({ avoid, stopIf });
    expect(plan.do.map(({ text }) => text)).toEqual(
      steps.map(({ remedy, dose }) => `${remedies[remedy].name}. ${dose ?? remedies[remedy].dose}`),
    );
    const [ease, , heat] = plan.do;
    expect(ease?.text).toContain(remedies['position-of-ease'].dose);
    expect(heat?.text).not.toContain(remedies['heat-pad'].dose);
  });

  it('leaves out what is to be avoided, and marks what is to be asked about', () => {
    const { plan } = planOf({ 'numb-skin': null });
    expect(plan.do.find(({ remedy }) => remedy === 'heat-pad')?.verdict).toBe('ask');
    const without = planOf({ 'numb-skin': true }).plan.do.map(({ remedy }) => remedy);
    expect(without).toEqual(
      plan.do.map(({ remedy }) => remedy).filter((id) => !/heat|warm/.test(id)),
    );
  });
});

describe('the next check', () => {
  it.each<[string, Facts<FactId>, number]>([
    ['in 12 hours, urgent', { fever: true }, 12],
    ['in 12 hours with a doubt', { fever: null, 'days-since-onset': 10 }, 12],
    ['in a day on day 3', { 'days-since-onset': 3 }, 24],
    ['in three days from day 4 on', { 'days-since-onset': 4 }, 72],
    ['in 12 hours when nobody knows since when', { 'days-since-onset': null }, 12],
  ])('is %s', (_, changes, hours) => {
    expect(untilReview(changes)).toBe(addHours(NOW, hours));
  });

  it('is due at once while the case is undecided', () => {
    const { disposition, plan } = today(caseWith({ age: 34 }), NOW);
    expect(disposition).toBe('undecided');
    expect(plan.reviewAt).toBe(addHours(NOW, 0));
  });
});
