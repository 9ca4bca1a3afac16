import { describe, expect, it } from 'vitest';
import { weightUnitOf } from './units.ts';

describe('weightUnitOf', () => {
  it('follows the region until the person chooses', () => {
    expect(weightUnitOf({ settings: {}, region: 'US' })).toBe('lb');
    expect(weightUnitOf({ settings: {}, region: 'EU' })).toBe('kg');
  });

  it('takes what was chosen, and passes over what it does not know', () => {
    expect(weightUnitOf({ settings: { 'weight-unit': 'kg' }, region: 'US' })).toBe('kg');
    expect(weightUnitOf({ settings: { 'weight-unit': 'stone' }, region: 'UK' })).toBe('kg');
  });
});
