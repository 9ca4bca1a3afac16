import type { DoseCheck } from '@unknot/engine';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { medicineWords } from '../words/medicine-words.ts';
import { findingInWords } from './dose-finding.tsx';

const NOW = '2026-11-22T12:00:00.000Z';
const check = (reasons: DoseCheck['reasons']): DoseCheck => ({
  allowed: reasons.length === 0,
  reasons,
  nextDoseAt: '2026-11-22T15:00:00.000Z',
  leftMg24h: 200,
  afterMg24h: 1400,
  parts: [],
});

beforeAll(() => vi.stubGlobal('navigator', { languages: ['en-GB'] }));

describe('findingInWords', () => {
  it('says that a dose fits', () => {
    expect(findingInWords(check([]), 400, NOW)).toBe(medicineWords.fits);
  });

  it('says the worst first', () => {
    expect(findingInWords(check(['avoid', 'ask']), 400, NOW)).toBe(medicineWords.notForYou);
    expect(findingInWords(check(['over-24h-limit', 'too-soon']), 400, NOW)).toMatch(/200\smg/);
    expect(findingInWords(check(['over-single-dose']), 400, NOW)).toMatch(/400\smg/);
    expect(findingInWords(check(['over-single-dose']), null, NOW)).toBe(medicineWords.tooMany);
  });

  it('names the clock time to wait for', () => {
    for (const reason of ['too-soon', 'duplicate-nsaid'] as const)
      expect(findingInWords(check([reason]), 400, NOW)).toMatch(/\d:\d\d/);
  });
});
