import { describe, expect, it } from 'vitest';
import { NOW } from './fixtures.test-kit.ts';
import { nextPage } from './interview.ts';
import { daily, stateWith, unasked } from './movement/movement.test-kit.ts';
import { movementGoal } from './movement-goal.ts';

const pageFor = (...[facts, checkIns]: Parameters<typeof stateWith>) => {
  const { patient, sessions } = stateWith(facts, checkIns);
  return nextPage(patient, NOW, [movementGoal({ checkIns: patient.checkIns, sessions }, NOW)]);
};

describe('movementGoal', () => {
  it('asks nothing when everything is answered', () => {
    expect(pageFor({ 'pain-now': 4 }, daily(5, 4))).toBeNull();
  });

  it('asks what could forbid a movement, and what could open a level', () => {
    expect(pageFor({ 'pain-now': 4, ...unasked('dizzy-on-moving') }, daily(5, 4))?.id).toBe(
      'movement-now',
    );
    expect(
      pageFor({ 'pain-now': 4, ...unasked('turns-and-breathes') }, daily(5, 4))?.facts,
    ).toEqual(['turns-and-breathes']);
  });

  it('asks nothing while danger comes first', () => {
    const danger = { 'band-or-girdle': true, 'band-like': true, ...unasked('dizzy-on-moving') };
    expect(pageFor({ 'pain-now': 4, ...danger }, daily(5, 4))).toBeNull();
  });
});
