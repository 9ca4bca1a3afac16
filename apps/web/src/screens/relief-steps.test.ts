import type { Clearance, Today } from '@unknot/engine';
import { phasePlans, type RemedyId, remedies } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { insteadOf, moreToTry, notForNow, stepsToTry } from './relief-steps.ts';

type Verdicts = Readonly<Partial<Record<RemedyId, Clearance['verdict']>>>;

/** A flare in which everything may be done but for `changes`. */
function answer(changes: Verdicts = {}): Pick<Today, 'remedies' | 'plan'> {
  const verdictOf = (id: RemedyId) => changes[id] ?? 'ok';
  const clearances = (Object.keys(remedies) as RemedyId[]).map((id) => [
    id,
    { verdict: verdictOf(id), because: [], missing: [] },
  ]);
  const steps = phasePlans.flare.do.flatMap(({ remedy }) => {
    const verdict = verdictOf(remedy);
    return verdict === 'avoid' ? [] : [{ remedy, text: '', verdict }];
  });
  return {
    remedies: Object.fromEntries(clearances),
    plan: { do: steps, avoid: [], stopIf: [], reviewAt: '2026-11-22T02:10:00Z', lookAgainAt: [] },
  };
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

describe('moreToTry', () => {
  it('has what the plan leaves out and nobody forbids, each once', () => {
    const offers = answer({ 'hot-tub': 'avoid', massage: 'ask' });
    const more = moreToTry(offers);
    expect(more).toContain('massage');
    expect(more).not.toContain('hot-tub');
    expect(more).not.toContain('heat-wrap');
    expect(more.filter((id) => stepsToTry(offers).includes(id))).toEqual([]);
  });
});

describe('insteadOf', () => {
  it('names the other kinds of warmth, and nothing for the rest', () => {
    expect(insteadOf('heat-pad', answer({ 'heat-wrap': 'avoid' }))).toEqual(['warm-shower']);
    expect(insteadOf('breathing', answer())).toEqual([]);
  });
});
