import type { Node, Vocabulary } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { mutantsOf } from './mutate.ts';

const vocabulary: Vocabulary = {
  fever: { kind: 'yes-no' },
  rash: { kind: 'yes-no' },
  age: { kind: 'quantity', min: 0, max: 120 },
  sex: { kind: 'choice', options: ['female', 'male'] },
};
const fever: Node = { op: 'true', fact: 'fever' };
const rash: Node = { op: 'true', fact: 'rash' };

const mistakesIn = (node: Node): readonly string[] =>
  mutantsOf(node, vocabulary).map(({ mistake }) => mistake);

describe('mutantsOf', () => {
  it.each<[string, Node, readonly string[]]>([
    ['a fact', fever, ['not fever']],
    ['a derived fact', { op: 'derived', id: 'ill' }, ['not ill']],
    ['a negation', { op: 'not', of: fever }, ['without the "not"', 'not: not fever']],
    [
      'a list',
      { op: 'any', of: [fever, rash] },
      [
        'without [0] fever',
        'without [1] rash',
        'all instead of any',
        'any[0]: not fever',
        'any[1]: not rash',
      ],
    ],
    ['a list of one', { op: 'all', of: [fever] }, ['all[0]: not fever']],
    [
      'a count',
      { op: 'at-least', n: 2, of: [fever, rash] },
      ['1 instead of 2', 'at-least[0]: not fever', 'at-least[1]: not rash'],
    ],
    [
      'a bound',
      { op: 'atLeast', fact: 'age', bound: 50 },
      [
        'not age atLeast 50',
        'age above 50 instead of atLeast 50',
        'age atLeast 49 instead of atLeast 50',
        'age atLeast 51 instead of atLeast 50',
      ],
    ],
    [
      'a bound at the edge of what can be said',
      { op: 'above', fact: 'age', bound: 0 },
      ['not age above 0', 'age atLeast 0 instead of above 0', 'age above 1 instead of above 0'],
    ],
    ['a choice', { op: 'is', fact: 'sex', options: ['male'] }, ['not sex male']],
    [
      'a choice of two',
      { op: 'is', fact: 'sex', options: ['female', 'male'] },
      ['not sex female or male', 'without female', 'without male'],
    ],
  ])('makes every small mistake in %s', (_, node, mistakes) => {
    expect(mistakesIn(node)).toEqual(mistakes);
  });

  it('changes only the place it names', () => {
    const inner: Node = { op: 'not', of: rash };
    const outer: Node = { op: 'all', of: [fever, inner] };
    const changed = mutantsOf(outer, vocabulary).find(({ mistake }) =>
      mistake.startsWith('all[1]'),
    );
    expect(changed).toEqual({
      mistake: 'all[1]: without the "not"',
      node: { op: 'all', of: [fever, rash] },
    });
  });

  it('never names two mutants alike', () => {
    const twins: Node = {
      op: 'any',
      of: [
        { op: 'all', of: [fever, rash] },
        { op: 'all', of: [rash, fever] },
      ],
    };
    const mistakes = mistakesIn(twins);
    expect(new Set(mistakes).size).toBe(mistakes.length);
  });
});
