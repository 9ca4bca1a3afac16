import type { Clearance, Today } from '@unknot/engine';
import type { RemedyId } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { insteadOf, notForNow, stepsToTry } from './relief-steps.ts';

const allOk: Readonly<Record<RemedyId, Clearance['verdict']>> = {
  'position-of-ease': 'ok',
  breathing: 'ok',
  'heat-pad': 'ok',
  'heat-wrap': 'ok',
  'warm-shower': 'ok',
  'easy-walking': 'ok',
};

function answer(changes: Partial<typeof allOk> = {}): Pick<Today, 'remedies'> {
  const entries = Object.entries({ ...allOk, ...changes });
  const clearances = entries.map(([id, verdict]) => [id, { verdict, because: [], missing: [] }]);
  return { remedies: Object.fromEntries(clearances) };
}

describe('stepsToTry', () => {
  it('has one kind of warmth', () => {
    expect(stepsToTry(answer())).toEqual([
      'position-of-ease',
      'breathing',
      'heat-pad',
      'easy-walking',
    ]);
  });

  it('takes the kind that needs no asking before one that does', () => {
    const steps = stepsToTry(answer({ 'heat-pad': 'avoid', 'heat-wrap': 'ask' }));
    expect(steps).toEqual(['position-of-ease', 'breathing', 'warm-shower', 'easy-walking']);
  });

  it('offers nothing that is to be avoided', () => {
    expect(stepsToTry(answer({ breathing: 'avoid' }))).not.toContain('breathing');
    expect(notForNow(answer({ breathing: 'avoid' }))).toEqual(['breathing']);
  });
});

describe('insteadOf', () => {
  it('names the other kinds of warmth, and nothing for the rest', () => {
    expect(insteadOf('heat-pad', answer({ 'heat-wrap': 'avoid' }))).toEqual(['warm-shower']);
    expect(insteadOf('breathing', answer())).toEqual([]);
  });
});
