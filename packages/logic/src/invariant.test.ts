import { describe, expect, it } from 'vitest';
import { invariant } from './invariant.ts';

describe('invariant', () => {
  it('lets what holds pass', () => {
    expect(() => invariant(true, 'never said')).not.toThrow();
  });

  it('throws what is broken', () => {
    expect(() => invariant(false, 'two is three')).toThrow('Invariant broken: two is three');
  });
});
