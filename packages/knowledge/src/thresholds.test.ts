import { describe, expect, it } from 'vitest';
import { type ThresholdId, thresholds } from './thresholds.ts';

describe('thresholds', () => {
  it.each(Object.entries(thresholds))('%s says what it is and where it comes from', (_, one) => {
    expect(one.value).toBeGreaterThan(0);
    expect(one.unit).not.toBe('');
    expect(one.meaning).toMatch(/\.$/);
    if (one.basis === 'sourced') expect(one.sources).not.toEqual([]);
  });

  it('do not compile under a misspelt id', () => {
    // @ts-expect-error: the id is `gap-days`.
    const misspelt: ThresholdId = 'gap-day';
    expect(Object.keys(thresholds)).not.toContain(misspelt);
  });
});
