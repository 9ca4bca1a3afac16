import { describe, expect, it } from 'vitest';
import type { Derived, Reading } from './evaluate.ts';
import { explain } from './explain.ts';
import type { Node } from './parse.ts';
import { EITHER, UNKNOWN } from './truth.ts';

const yes = (fact: string): Node => ({ op: 'true', fact });
const derived: Derived = new Map([['ill', { op: 'any', of: [yes('fever'), yes('chills')] }]]);
const rule: Node = { op: 'all', of: [yes('pain'), { op: 'derived', id: 'ill' }] };

describe('explain', () => {
  it('names what made a rule true, in the order of the rule', () => {
    expect(explain(rule, { chills: true, fever: false, pain: true }, derived)).toEqual([
      'pain',
      'chills',
    ]);
  });

  it('names every branch that made it true', () => {
    expect(explain(rule, { chills: true, fever: true, pain: true }, derived)).toEqual([
      'pain',
      'fever',
      'chills',
    ]);
  });

  it('names what made it false', () => {
    expect(explain(rule, { fever: false, chills: false, pain: true }, derived, 'no')).toEqual([
      'fever',
      'chills',
    ]);
  });

  it('says nothing of a side that the verdict does not have', () => {
    expect(explain(rule, { pain: true, fever: false, chills: false }, derived)).toEqual([]);
    expect(explain(rule, { pain: true }, derived)).toEqual([]);
    expect(explain(rule, { pain: true, fever: true }, derived, 'no')).toEqual([]);
  });

  it('turns the side round under a "not"', () => {
    const calm: Node = { op: 'not', of: rule };
    expect(explain(calm, { pain: false }, derived)).toEqual(['pain']);
    expect(explain(calm, { pain: true, fever: true }, derived, 'no')).toEqual(['pain', 'fever']);
  });

  it('names a fact once', () => {
    const twice: Node = { op: 'all', of: [yes('pain'), { op: 'any', of: [yes('pain')] }] };
    expect(explain(twice, { pain: true }, derived)).toEqual(['pain']);
  });

  it('names a "not sure" that counts', () => {
    const doubt: Reading = { unasked: UNKNOWN, notSure: () => EITHER };
    expect(explain(rule, { pain: true, fever: null }, derived, 'yes', doubt)).toEqual([
      'pain',
      'fever',
    ]);
    expect(explain(rule, { pain: true, fever: null }, derived)).toEqual([]);
  });

  it('names only the children that count towards a number', () => {
    const two: Node = { op: 'at-least', n: 2, of: [yes('a'), yes('b'), yes('c')] };
    expect(explain(two, { a: true, b: false, c: true }, derived)).toEqual(['a', 'c']);
  });
});
