import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { type Clearance, clearances, gateByTriage } from './clearance.ts';
import { caseWith, NOW, strainFacts } from './fixtures.test-kit.ts';
import { personWith } from './medicine-facts.test-kit.ts';
import { type Triage, triage } from './triage.ts';

const settled: Triage = triage(caseFacts(caseWith(strainFacts), NOW));
const emergency = triage(caseFacts(caseWith({ 'tearing-ripping': true }), NOW));
const urgent: Triage = { ...emergency, disposition: 'urgent' };
const undecided: Triage = {
  ...settled,
  disposition: 'undecided',
  open: [
    { rule: 'aortic-syndrome', missing: ['tearing-ripping'] },
    { rule: 'cauda-equina', missing: ['leg-weak'] },
  ],
};

const ok: Clearance = { verdict: 'ok', because: [], missing: [] };
const ask: Clearance = { verdict: 'ask', because: ['fever'], missing: ['age'] };
const avoid: Clearance = { verdict: 'avoid', because: ['fever'], missing: [] };

describe('what triage leaves of a clearance', () => {
  it('in an emergency is nothing, for the reason of the emergency', () => {
    const because = emergency.reasons[0]?.because;
    expect(because).toContain('tearing-ripping');
    for (const clearance of [ok, ask, avoid])
      expect(gateByTriage(clearance, emergency, true)).toEqual({
        verdict: 'avoid',
        because,
        missing: [],
      });
    expect(gateByTriage(ok, { ...emergency, reasons: [] }, false).because).toEqual([]);
  });

  it('while the case is urgent is what is gentle, or was not cleared anyway', () => {
    const because = urgent.reasons[0]?.because;
    expect(gateByTriage(ok, urgent, false)).toEqual({ verdict: 'ask', because, missing: [] });
    expect(gateByTriage(ok, urgent, true)).toBe(ok);
    expect(gateByTriage(ask, urgent, false)).toBe(ask);
    expect(gateByTriage(avoid, urgent, false)).toBe(avoid);
  });

  it('while the case is open is nothing that is cleared, until the first open rule is settled', () => {
    const missing = ['tearing-ripping'];
    for (const gentle of [true, false])
      expect(gateByTriage(ok, undecided, gentle)).toEqual({ verdict: 'ask', because: [], missing });
    expect(gateByTriage(ask, undecided, false)).toBe(ask);
    expect(gateByTriage(avoid, undecided, true)).toBe(avoid);
    expect(gateByTriage(ok, { ...undecided, open: [] }, true).missing).toEqual([]);
  });

  it('is all of it for self-care and for a routine visit', () => {
    for (const disposition of ['self-care', 'routine'] as const)
      for (const clearance of [ok, ask, avoid])
        expect(gateByTriage(clearance, { ...settled, disposition }, false)).toBe(clearance);
  });
});

describe('a clearance', () => {
  const clearanceOf = (facts: Parameters<typeof personWith>[0]) =>
    clearances(caseFacts(caseWith(personWith(facts)), NOW))('heat-pad');

  it('is given to a healthy person', () => {
    expect(clearanceOf({})).toEqual(ok);
  });

  it('names what forbids it, and not what was left unsure beside it', () => {
    const both = { 'numb-skin': true, 'broken-bruised-skin': null } as const;
    expect(clearanceOf(both)).toEqual({ verdict: 'avoid', because: ['numb-skin'], missing: [] });
  });

  it('names the doubts that hold it back', () => {
    const { verdict, because } = clearanceOf({ 'numb-skin': null, diabetes: null });
    expect(verdict).toBe('ask');
    expect(because).toEqual(expect.arrayContaining(['numb-skin', 'diabetes']));
  });
});
