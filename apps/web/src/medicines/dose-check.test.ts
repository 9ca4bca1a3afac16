import type { MedicineVerdict } from '@unknot/engine';
import { describe, expect, it } from 'vitest';
import { checkDose } from './dose-check.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const verdict: MedicineVerdict = {
  verdict: 'ok',
  because: [],
  missing: [],
  cautions: [],
  ledger: [],
  nextDoseAt: NOW,
  leftMg24h: 800,
  takenMg24h: 400,
  limit: { singleMg: 400, intervalHours: 6, max24hMg: 1200, maxDays: 10 },
  lowered: null,
};
const dose = (mg: number, at = NOW) => ({ ingredient: 'ibuprofen', mg, at });

describe('checkDose', () => {
  it('clears a dose within every limit', () => {
    expect(checkDose(dose(400), verdict, [dose(400, '2026-11-22T06:00:00Z')])).toEqual({
      type: 'fits',
    });
  });

  it.each([
    ['more than one dose', dose(600), verdict, { type: 'too-much', singleMg: 400 }],
    [
      'more than is left',
      dose(400),
      { ...verdict, leftMg24h: 200 },
      { type: 'over-day', leftMg: 200 },
    ],
    ['a medicine to avoid', dose(200), { ...verdict, verdict: 'avoid' }, { type: 'not-for-you' }],
    ['a medicine to ask about', dose(200), { ...verdict, verdict: 'ask' }, { type: 'ask-first' }],
  ] as const)('warns of %s', (_name, planned, judged, finding) => {
    expect(checkDose(planned, judged, [])).toEqual(finding);
  });

  it('says until when to wait', () => {
    const earlier = [dose(400, '2026-11-22T06:00:01Z')];
    expect(checkDose(dose(200), verdict, earlier)).toEqual({
      type: 'too-soon',
      until: '2026-11-22T12:00:01.000Z',
    });
  });

  it('looks at later doses too, when one is added to the past', () => {
    const finding = checkDose(dose(200, '2026-11-22T08:00:00Z'), verdict, [dose(400)]);
    expect(finding.type).toBe('too-soon');
  });

  it('does not mix ingredients', () => {
    const other = { ingredient: 'paracetamol', mg: 1000, at: NOW };
    expect(checkDose(dose(200), verdict, [other]).type).toBe('fits');
  });

  it('says "ask first" only when nothing worse is true', () => {
    const ask = { ...verdict, verdict: 'ask' } as const;
    expect(checkDose(dose(600), ask, []).type).toBe('too-much');
  });
});
