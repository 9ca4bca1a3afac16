import { type FactId, facts } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { defineStatement, toStatement } from './statement.ts';

const ids = Object.keys(facts) as FactId[];
const first = (is: (id: FactId) => boolean | undefined): FactId => ids.find(is) as FactId;
const doubtful = first((id) => facts[id].kind === 'yes-no' && facts[id].highYield);
const calming = first((id) => facts[id].reassuring);
const plain = first(
  (id) => facts[id].kind === 'yes-no' && !(facts[id].highYield || facts[id].reassuring),
);

describe('a statement', () => {
  it.each([
    [{ fact: 'age', atLeast: 65 }, 'for', 'age: at least 65', '"age" >= 65.0'],
    [{ fact: 'age', below: 65 }, 'against', 'age: not below 65', 'not ("age" < 65.0)'],
    [{ fact: 'age', atMost: 2.5 }, 'for', 'age: at most 2.5', '"age" <= 2.5'],
    [{ fact: 'age', above: 12 }, 'for', 'age: above 12', '"age" > 12.0'],
    [{ fact: 'sex', is: ['male'] }, 'against', 'sex: not male', `not ("sex" = 'male')`],
    ['fever', 'for', 'fever: yes', '"fever"'],
    ['fever', 'against', 'fever: no', 'not "fever"'],
  ] as const)('of %o, %s', (test, side, name, said) => {
    expect(toStatement(test, side)).toMatchObject({ name, said });
  });

  it.each([
    ['a doubt that could be dangerous counts, on either side', doubtful, true, true],
    ['a doubt about what reassures counts as "no"', calming, false, true],
    ['any other doubt counts for nothing', plain, false, false],
  ])('%s', (_, fact, counts, againstCounts) => {
    const reading = (yes: boolean) => `"Not sure ${yes ? 'counts' : 'does not count'}"('${fact}')`;
    expect(defineStatement(toStatement(fact, 'for'))).toContain(reading(counts));
    expect(defineStatement(toStatement(fact, 'against'))).toContain(reading(againstCounts));
  });
});
