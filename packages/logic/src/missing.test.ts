import { describe, expect, it } from 'vitest';
import type { Derived } from './evaluate.ts';
import { missing } from './missing.ts';
import type { Node } from './parse.ts';
import { EITHER } from './truth.ts';

const yes = (fact: string): Node => ({ op: 'true', fact });
const derived: Derived = new Map([['ill', { op: 'any', of: [yes('fever'), yes('chills')] }]]);
const rule: Node = { op: 'all', of: [yes('pain'), { op: 'derived', id: 'ill' }] };

describe('missing', () => {
  it.each([
    ['nothing asked', {}, ['pain', 'fever', 'chills']],
    ['one branch known', { fever: false }, ['pain', 'chills']],
    ['a branch already true needs no more', { fever: true }, ['pain']],
    ['true already', { pain: true, chills: true }, []],
    ['can no longer become true', { pain: false }, []],
    ['"not sure" supports nothing', { pain: null }, []],
    ['one of two "not sure"', { fever: null }, ['pain', 'chills']],
  ])('%s', (_, facts, wanted) => {
    expect(missing(rule, facts, derived)).toEqual(wanted);
  });

  it('lets a "not sure" support when the caller says so', () => {
    expect(missing(rule, { pain: null }, derived, () => EITHER)).toEqual(['fever', 'chills']);
    expect(missing(rule, { pain: null, fever: null }, derived, () => EITHER)).toEqual([]);
  });

  it('asks under a "not" for what could fail', () => {
    const calm: Node = { op: 'not', of: rule };
    expect(missing(calm, { pain: true, fever: false }, derived)).toEqual(['chills']);
    expect(missing(calm, { pain: true, fever: true }, derived)).toEqual([]);
  });

  it('asks for quantities and choices too, each once', () => {
    const node: Node = {
      op: 'at-least',
      n: 2,
      of: [
        { op: 'atLeast', fact: 'age', bound: 65 },
        { op: 'below', fact: 'age', bound: 16 },
        { op: 'is', fact: 'sex', options: ['male'] },
        yes('known'),
      ],
    };
    expect(missing(node, { known: true }, derived)).toEqual(['age', 'sex']);
    expect(missing(node, { known: true, age: 70 }, derived)).toEqual([]);
  });
});
