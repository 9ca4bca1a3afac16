import { describe, expect, it } from 'vitest';
import type { Reading } from './evaluate.ts';
import type { Vocabulary } from './fact.ts';
import type { Node } from './parse.ts';
import { answersNamed, declareFacts, type Side, toSmt, toSmtFacts } from './smt.ts';
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
