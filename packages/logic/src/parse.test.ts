import { describe, expect, it } from 'vitest';
import { type Names, parsePredicate } from './parse.ts';

const names: Names = {
  vocabulary: {
    fever: { kind: 'yes-no' },
    age: { kind: 'quantity', min: 0, max: 120 },
    sex: { kind: 'choice', options: ['female', 'male'] },
  },
  derived: new Set(['severe']),
};

const problems = (predicate: unknown) => {
  const result = parsePredicate(predicate, names);
  return result.ok ? [] : result.error.map(({ path, message }) => `${path}: ${message}`);
};

describe('parsePredicate accepts', () => {
  it.each([
    ['a yes/no fact', 'fever', { op: 'true', fact: 'fever' }],
    ['a derived fact', 'severe', { op: 'derived', id: 'severe' }],
    ['a bound', { fact: 'age', atLeast: 65 }, { op: 'atLeast', fact: 'age', bound: 65 }],
    [
      'the bounds themselves',
      { fact: 'age', atMost: 120 },
      { op: 'atMost', fact: 'age', bound: 120 },
    ],
    ['above', { above: 0, fact: 'age' }, { op: 'above', fact: 'age', bound: 0 }],
    ['below', { fact: 'age', below: 16 }, { op: 'below', fact: 'age', bound: 16 }],
    ['options', { fact: 'sex', is: ['male'] }, { op: 'is', fact: 'sex', options: ['male'] }],
    [
      'the keys in any order',
      { of: ['fever'], atLeast: 1 },
      { op: 'at-least', n: 1, of: [{ op: 'true', fact: 'fever' }] },
    ],
    ['a negation', { not: 'fever' }, { op: 'not', of: { op: 'true', fact: 'fever' } }],
    [
      'a count',
      { atLeast: 2, of: ['fever', 'severe'] },
      {
        op: 'at-least',
        n: 2,
        of: [
          { op: 'true', fact: 'fever' },
          { op: 'derived', id: 'severe' },
        ],
      },
    ],
    [
      'nesting',
      { all: [{ any: ['fever'] }] },
      { op: 'all', of: [{ op: 'any', of: [{ op: 'true', fact: 'fever' }] }] },
    ],
  ])('%s', (_, predicate, node) => {
    expect(parsePredicate(predicate, names)).toEqual({ ok: true, value: node });
  });
});

describe('parsePredicate refuses', () => {
  it.each([
    ['an unknown fact', 'fevre', 'when: unknown fact "fevre"'],
    ['a quantity without a bound', 'age', 'when: "age" is a quantity; compare it'],
    [
      'a bound on a yes/no fact',
      { fact: 'fever', atLeast: 1 },
      'when.fact: "fever" is a yes-no, not a quantity',
    ],
    [
      'options of a quantity',
      { fact: 'age', is: ['old'] },
      'when.fact: "age" is a quantity, not a choice',
    ],
    ['a bound on an unknown fact', { fact: 'agee', above: 1 }, 'when.fact: unknown fact "agee"'],
    ['a fact id that is not text', { fact: 3, above: 1 }, 'when.fact: unknown fact "3"'],
    ['a fact id in a list', { fact: ['age'], above: 1 }, 'when.fact: unknown fact "age"'],
    ['an unknown node', { some: ['fever'] }, 'when: unknown node with the keys "some"'],
    [
      'two nodes in one',
      { all: ['fever'], any: ['fever'] },
      'when: unknown node with the keys "all any"',
    ],
    [
      'two bounds in one',
      { fact: 'age', atLeast: 1, below: 9 },
      'when: unknown node with the keys',
    ],
    ['a misspelt key', { above: 2, fakt: 'age' }, 'when: unknown node with the keys "above fakt"'],
    ['a bound without a fact', { atLeast: 2 }, 'when: unknown node with the keys "atLeast"'],
    ['an empty object', {}, 'when: unknown node with the keys ""'],
    ['nothing', null, 'when: expected a fact id or an object'],
    ['a list', ['fever'], 'when: expected a fact id or an object'],
    ['an empty "all"', { all: [] }, 'when.all: expected a list with at least one condition'],
    ['an empty "any"', { any: [] }, 'when.any: expected a list with at least one condition'],
    ['"all" without a list', { all: 'fever' }, 'when.all: expected a list'],
    ['a count of nothing', { atLeast: 1, of: [] }, 'when.of: expected a list'],
    [
      'a count of none',
      { atLeast: 0, of: ['fever'] },
      'when.atLeast: expected a whole number from 1 to 1',
    ],
    [
      'a count beyond the list',
      { atLeast: 2, of: ['fever'] },
      'when.atLeast: expected a whole number',
    ],
    [
      'half a count',
      { atLeast: 1.5, of: ['fever', 'severe'] },
      'when.atLeast: expected a whole number',
    ],
    [
      'a bound above the most',
      { fact: 'age', atLeast: 121 },
      'when.atLeast: expected a number within',
    ],
    ['a bound under the least', { fact: 'age', below: -1 }, 'when.below: expected a number within'],
    [
      'a bound that is no number',
      { fact: 'age', above: Number.NaN },
      'when.above: expected a number',
    ],
    ['a bound in quotes', { fact: 'age', atLeast: '65' }, 'when.atLeast: expected a number within'],
    [
      'an unknown option',
      { fact: 'sex', is: ['male', 'man'] },
      'when.is: "man" is not one of female, male',
    ],
    ['no options', { fact: 'sex', is: [] }, 'when.is: expected a list of options'],
    [
      'an option without a list',
      { fact: 'sex', is: 'male' },
      'when.is: expected a list of options',
    ],
  ])('%s', (_, predicate, problem) => {
    expect(problems(predicate)).toEqual([expect.stringContaining(problem)]);
  });

  it('names the place inside', () => {
    const predicate = { all: ['fever', { any: [{ not: { fact: 'age', atLeast: 200 } }] }] };
    expect(problems(predicate)).toEqual([
      expect.stringMatching(/^when\.all\[1\]\.any\[0\]\.not\.atLeast: /),
    ]);
  });

  it('says what kind of error it is', () => {
    const result = parsePredicate('nobody', names);
    expect(result.ok || result.error[0]?.type).toBe('predicate-error');
  });

  it('refuses the whole for one part', () => {
    expect(problems({ any: ['fever', 'nobody'] })).toHaveLength(1);
    expect(problems({ any: ['nobody', 'fever'] })).toHaveLength(1);
  });

  it('begins the place where the caller says', () => {
    const result = parsePredicate('nobody', names, 'rule "x"');
    expect(result.ok || result.error[0]?.path).toBe('rule "x"');
  });

  it('finds every mistake at once', () => {
    const predicate = {
      all: ['nobody', { atLeast: 1, of: ['nowhere', { fact: 'sex', is: ['x'] }] }],
    };
    expect(problems(predicate).map((problem) => problem.split(':')[0])).toEqual([
      'when.all[0]',
      'when.all[1].of[0]',
      'when.all[1].of[1].is',
    ]);
  });
});
