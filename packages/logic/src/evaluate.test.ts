import { describe, expect, it } from 'vitest';
import { type Derived, evaluate, type Reading } from './evaluate.ts';
import type { Node } from './parse.ts';
import { EITHER, FALSE, TRUE, UNKNOWN } from './truth.ts';

const fever: Node = { op: 'true', fact: 'fever' };
const chills: Node = { op: 'true', fact: 'chills' };
const derived: Derived = new Map([['ill', { op: 'any', of: [fever, chills] }]]);

describe('a test of one fact', () => {
  it.each([
    ['a yes', fever, { fever: true }, TRUE],
    ['a no', fever, { fever: false }, FALSE],
    ['"not sure"', fever, { fever: null }, UNKNOWN],
    ['not asked', fever, {}, UNKNOWN],
    ['an option of the list', is('p', 'q'), { choice: 'q' }, TRUE],
    ['another option', is('p', 'q'), { choice: 'r' }, FALSE],
    ['at least, on the bound', bound('atLeast'), { age: 65 }, TRUE],
    ['at least, under it', bound('atLeast'), { age: 64.9 }, FALSE],
    ['at most, on the bound', bound('atMost'), { age: 65 }, TRUE],
    ['at most, over it', bound('atMost'), { age: 65.1 }, FALSE],
    ['above, on the bound', bound('above'), { age: 65 }, FALSE],
    ['above, over it', bound('above'), { age: 65.1 }, TRUE],
    ['below, on the bound', bound('below'), { age: 65 }, FALSE],
    ['below, under it', bound('below'), { age: 64.9 }, TRUE],
    ['a bound, not asked', bound('atLeast'), {}, UNKNOWN],
    ['zero is known', bound('below'), { age: 0 }, TRUE],
  ] as const)('%s', (_, node, facts, truth) => {
    expect(evaluate(node, facts, derived)).toBe(truth);
  });
});

describe('a condition', () => {
  it.each([
    [
      'all: one no is enough against it',
      { op: 'all', of: [fever, chills] },
      { chills: false },
      FALSE,
    ],
    [
      'all: one yes is not enough for it',
      { op: 'all', of: [fever, chills] },
      { chills: true },
      UNKNOWN,
    ],
    ['any: one yes is enough for it', { op: 'any', of: [fever, chills] }, { chills: true }, TRUE],
    [
      'any: one no is not enough against it',
      { op: 'any', of: [fever, chills] },
      { chills: false },
      UNKNOWN,
    ],
    ['not: what is not known stays so', { op: 'not', of: fever }, { fever: null }, UNKNOWN],
    ['not: a no', { op: 'not', of: fever }, { fever: false }, TRUE],
    ['a derived fact', { op: 'derived', id: 'ill' }, { chills: true }, TRUE],
    [
      'a count, reached',
      { op: 'at-least', n: 2, of: [fever, chills, fever] },
      { fever: true },
      TRUE,
    ],
    [
      'a count, out of reach',
      { op: 'at-least', n: 2, of: [fever, chills, fever] },
      { fever: false },
      FALSE,
    ],
    [
      'a count, undecided',
      { op: 'at-least', n: 2, of: [fever, chills, fever] },
      { chills: true },
      UNKNOWN,
    ],
  ] as const)('%s', (_, node, facts, truth) => {
    expect(evaluate(node, facts, derived)).toBe(truth);
  });

  it('throws on a derived fact that nobody defined', () => {
    expect(() => evaluate({ op: 'derived', id: 'nothing' }, {}, derived)).toThrow(
      'derived fact "nothing" has no predicate',
    );
  });
});

describe('a reading', () => {
  const either: Reading = { unasked: UNKNOWN, notSure: () => EITHER };

  it('says how "not sure" counts, fact by fact', () => {
    const reading: Reading = { ...either, notSure: (fact) => (fact === 'fever' ? TRUE : FALSE) };
    expect(evaluate(fever, { fever: null }, derived, reading)).toBe(TRUE);
    expect(evaluate(chills, { chills: null }, derived, reading)).toBe(FALSE);
  });

  it('does not touch what was not asked when it speaks of "not sure"', () => {
    expect(evaluate(fever, {}, derived, either)).toBe(UNKNOWN);
  });

  it('takes "not sure" either way', () => {
    const notFever: Node = { op: 'not', of: fever };
    expect(evaluate({ op: 'any', of: [fever, chills] }, { fever: null }, derived, either)).toBe(
      TRUE,
    );
    expect(
      evaluate(
        { op: 'all', of: [notFever, chills] },
        { fever: null, chills: true },
        derived,
        either,
      ),
    ).toBe(EITHER);
  });
});

function is(...options: readonly string[]): Node {
  return { op: 'is', fact: 'choice', options };
}

function bound(op: 'atLeast' | 'atMost' | 'above' | 'below'): Node {
  return { op, fact: 'age', bound: 65 };
}
