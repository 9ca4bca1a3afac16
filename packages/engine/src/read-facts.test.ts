import { describe, expect, it } from 'vitest';
import { readFacts } from './read-facts.ts';

const typesOf = (raw: Record<string, unknown>) => {
  const read = readFacts(raw);
  return read.ok ? [] : read.error.map(({ type, path }) => `${type} ${path}`);
};

describe('readFacts', () => {
  it('takes facts of every kind, and "not sure"', () => {
    expect(readFacts({ age: 34, fever: null, sex: 'male', fainted: false }).ok).toBe(true);
  });

  it.each([
    [{ 'chest-pian': true }, 'unknown-fact facts.chest-pian'],
    [{ constructor: true }, 'unknown-fact facts.constructor'],
    [{ severe: true }, 'derived-fact facts.severe'],
    [{ 'region-uk': true }, 'given-fact facts.region-uk'],
    [{ fever: 'yes' }, 'wrong-kind facts.fever'],
    [{ age: '34' }, 'wrong-kind facts.age'],
    [{ age: Number.NaN }, 'wrong-kind facts.age'],
    [{ age: 130 }, 'out-of-bounds facts.age'],
    [{ sex: 'm' }, 'unknown-option facts.sex'],
    [{ sex: 'male', pregnant: true }, 'contradiction facts.pregnant'],
    [{ 'limb-change': false, 'leg-weak': true }, 'contradiction facts.leg-weak'],
  ])('refuses %j', (raw, error) => {
    expect(typesOf(raw)).toContain(error);
  });

  it('reports every error at once', () => {
    expect(typesOf({ age: -1, nonsense: 1 })).toHaveLength(2);
  });
});
