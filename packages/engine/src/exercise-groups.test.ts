import { describe, expect, it } from 'vitest';
import { exerciseGroups } from './exercise-groups.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { fitFacts } from './movement/movement.test-kit.ts';

const verdicts = (facts: Parameters<typeof caseWith>[0]) =>
  Object.values(exerciseGroups(caseWith(facts), NOW)).map(({ verdict }) => verdict);

describe('exerciseGroups', () => {
  it('opens the gentle level alone on the first day', () => {
    const [gentle, ...others] = verdicts(fitFacts);
    expect(gentle).toBe('ok');
    expect(others).toEqual(['avoid', 'avoid', 'avoid']);
  });

  it('opens nothing in an emergency', () => {
    expect(new Set(verdicts({ ...fitFacts, 'tearing-ripping': true }))).toEqual(new Set(['avoid']));
  });
});
