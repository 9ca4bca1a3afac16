import { describe, expect, it } from 'vitest';
import type { Reading } from './evaluate.ts';
import type { Vocabulary } from './fact.ts';
import type { Node } from './parse.ts';
import {
  and,
  answersNamed,
  declareFacts,
  or,
  type Side,
  toSmt,
  toSmtFacts,
  toSmtValue,
} from './smt.ts';
import { EITHER, UNKNOWN } from './truth.ts';

const vocabulary: Vocabulary = {
  fever: { kind: 'yes-no' },
  celsius: { kind: 'quantity', min: -20, max: 37.5 },
  sex: { kind: 'choice', options: ['female', 'male'] },
};
const answers = answersNamed('now');
const derived = new Map<string, Node>([['ill', { op: 'true', fact: 'fever' }]]);
const write = (node: Node, side: Side = 'for') =>
  toSmt(node, side, { vocabulary, derived, answers });

describe('declareFacts', () => {
  it('declares what is known, what is unsure and the value, within bounds', () => {
    expect(declareFacts(vocabulary, 'now').split('\n')).toEqual([
      '(declare-const |fever known now| Bool)',
      '(declare-const |fever unsure now| Bool)',
      '(assert (not (and |fever known now| |fever unsure now|)))',
      '(declare-const |fever now| Bool)',
      '(declare-const |celsius known now| Bool)',
      '(declare-const |celsius unsure now| Bool)',
      '(assert (not (and |celsius known now| |celsius unsure now|)))',
      '(declare-const |celsius now| Real)',
      '(assert (<= (- 20.0) |celsius now| 37.5))',
      '(declare-const |sex known now| Bool)',
      '(declare-const |sex unsure now| Bool)',
      '(assert (not (and |sex known now| |sex unsure now|)))',
      '(declare-const |sex now| Int)',
      '(assert (<= 0 |sex now| 1))',
    ]);
  });
});

describe('toSmt', () => {
  it.each<[string, Node, Side, string]>([
    ['a yes', { op: 'true', fact: 'fever' }, 'for', '(or (and |fever known now| |fever now|))'],
    [
      'a no',
      { op: 'not', of: { op: 'derived', id: 'ill' } },
      'for',
      '(or (and |fever known now| (not |fever now|)))',
    ],
    [
      'above',
      { op: 'above', fact: 'celsius', bound: -1 },
      'for',
      '(or (and |celsius known now| (> |celsius now| (- 1.0))))',
    ],
    [
      'at least',
      { op: 'atLeast', fact: 'celsius', bound: 36.6 },
      'for',
      '(or (and |celsius known now| (>= |celsius now| 36.6)))',
    ],
    [
      'at most',
      { op: 'atMost', fact: 'celsius', bound: 36.6 },
      'for',
      '(or (and |celsius known now| (<= |celsius now| 36.6)))',
    ],
    [
      'below',
      { op: 'below', fact: 'celsius', bound: 36.6 },
      'against',
      '(or (and |celsius known now| (not (< |celsius now| 36.6))))',
    ],
    [
      'options',
      { op: 'is', fact: 'sex', options: ['male'] },
      'against',
      '(or (and |sex known now| (not (or (= |sex now| 1)))))',
    ],
  ])('writes %s', (_, node, side, smt) => {
    expect(write(node, side)).toBe(smt);
  });

  it('writes how what is not known counts', () => {
    const reading: Reading = { unasked: EITHER, notSure: () => UNKNOWN };
    const context = { vocabulary, derived, answers, reading };
    expect(toSmt({ op: 'true', fact: 'fever' }, 'for', context)).toBe(
      '(or (and |fever known now| |fever now|) (not (or |fever known now| |fever unsure now|)))',
    );
  });

  it('throws on what SMT-LIB cannot write', () => {
    expect(() => write({ op: 'above', fact: 'celsius', bound: 1e-9 })).toThrow('plain digits');
    expect(() => write({ op: 'is', fact: 'sex', options: ['man'] })).toThrow('no option "man"');
    expect(() => write({ op: 'is', fact: 'age', options: ['old'] })).toThrow('no fact "age"');
  });
});

describe('toSmtFacts', () => {
  it('pins each fact: known, not sure or not asked', () => {
    expect(toSmtFacts({ celsius: 2, sex: null }, vocabulary, answers)).toBe(
      '(and (not (or |fever known now| |fever unsure now|)) ' +
        '(and |celsius known now| (= |celsius now| 2.0)) |sex unsure now|)',
    );
  });
});

describe('lists of terms', () => {
  it('hold when they are empty and all are asked for, and fail when one is', () => {
    expect([and([]), or([])]).toEqual(['true', 'false']);
    expect([and(['a', 'b']), or(['a', 'b'])]).toEqual(['(and a b)', '(or a b)']);
  });

  it('are counted when some are enough, and joined when one or all are', () => {
    const hot: Node = { op: 'atLeast', fact: 'celsius', bound: 37 };
    const parts = [
      hot,
      { op: 'true', fact: 'fever' },
      { op: 'is', fact: 'sex', options: ['male'] },
    ] as const;
    const terms = parts.map((part) => write(part));
    const enough = (n: number) => write({ op: 'at-least', n, of: parts });
    expect(enough(1)).toBe(`(or ${terms.join(' ')})`);
    expect(enough(2)).toBe(`(>= (+ ${terms.map((term) => `(ite ${term} 1 0)`).join(' ')}) 2)`);
    expect(enough(3)).toBe(`(and ${terms.join(' ')})`);
  });
});

describe('toSmtValue', () => {
  it('writes each kind', () => {
    expect(toSmtValue(false, { kind: 'yes-no' })).toBe('false');
    const celsius = { kind: 'quantity', min: -20, max: 40 } as const;
    expect([36.65, 0, -2].map((value) => toSmtValue(value, celsius))).toEqual([
      '36.65',
      '0.0',
      '(- 2.0)',
    ]);
    expect(toSmtValue('male', { kind: 'choice', options: ['female', 'male'] })).toBe('1');
  });
});
