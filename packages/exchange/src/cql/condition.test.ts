import type { Predicate } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { statementsIn, toCondition } from './condition.ts';
import { layOut } from './layout.ts';

const cql = (when: Predicate): string => layOut(toCondition(when));

describe('a condition', () => {
  it.each<readonly [Predicate, string]>([
    [{ not: { not: 'fever' } }, '"fever: yes"'],
    [{ not: { any: ['fever', 'severe'] } }, '"fever: no" and "severe: no"'],
    [{ not: { all: ['fever', { not: 'severe' }] } }, '"fever: no" or "severe: yes"'],
    [{ all: [{ any: ['fever'] }] }, '"fever: yes"'],
    [
      { not: { atLeast: 2, of: ['fever', 'severe', 'fainted', 'leg-weak'] } },
      '"At least"(3, { "fever: no", "severe: no", "fainted: no", "leg-weak: no" })',
    ],
    [
      { not: { atLeast: 2, of: ['fever', 'severe', 'fainted'] } },
      '"At least"(2, { "fever: no", "severe: no", "fainted: no" })',
    ],
  ])('%j', (when, text) => {
    expect(cql(when)).toBe(text);
  });

  it('names what its derived facts say, on the side on which it needs them', () => {
    const names = statementsIn(toCondition({ not: 'severe' })).map(({ name }) => name);
    expect(names).toEqual(['severe: no', 'pain-now: not at least 7']);
  });
});
