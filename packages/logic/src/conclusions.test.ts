import { describe, expect, it } from 'vitest';
import { clashes, conclude, type Implication, prepareConclusions } from './conclusions.ts';
import type { Facts } from './fact.ts';
import type { Node } from './parse.ts';
import { createPlanes, pack, truthOf } from './planes.ts';
import { FALSE, TRUE, UNKNOWN } from './truth.ts';

const yes = (fact: string): Node => ({ op: 'true', fact });

/** What was concluded from `facts`: the steps that fired, those that clash, and the truth of `others`. */
function concluded(
  implications: readonly Implication[],
  facts: Facts,
  others: ReadonlyMap<string, Node> = new Map(),
) {
  const conclusions = prepareConclusions(implications, new Map(), others);
  const { program } = conclusions;
  const planes = createPlanes(program);
  pack(program, facts, planes);
  const fired = conclude(conclusions, planes);
  return {
    fired: fired.map(({ id }) => id),
    clashing: fired.filter((step) => clashes(step, program, planes)).map(({ id }) => id),
    truthOf: (id: string) => truthOf(program, planes, id),
  };
}

describe('conclusions over bits', () => {
  const male: Implication = { id: 'male', when: yes('male'), then: { pregnant: false, sex: 'm' } };
  const others = new Map<string, Node>([
    ['pregnant', yes('pregnant')],
    ['a man', { op: 'is', fact: 'sex', options: ['m'] }],
    ['a woman', { op: 'is', fact: 'sex', options: ['f', 'x'] }],
  ]);

  it('settle every test of the fact that is concluded', () => {
    const { fired, clashing, truthOf } = concluded([male], { male: true }, others);
    expect([fired, clashing]).toEqual([['male'], []]);
    expect(['pregnant', 'a man', 'a woman'].map(truthOf)).toEqual([FALSE, TRUE, FALSE]);
  });

  it('leave alone what was answered, and clash with it', () => {
    const { clashing, truthOf } = concluded([male], { male: true, sex: 'f' }, others);
    expect(clashing).toEqual(['male']);
    expect(['pregnant', 'a man', 'a woman'].map(truthOf)).toEqual([FALSE, FALSE, TRUE]);
  });

  it('clash where a "no" is concluded and a "yes" was told, or the other way', () => {
    const then = { a: true, b: false };
    const step: Implication = { id: 'step', when: yes('go'), then };
    const clashing = (facts: Facts) => concluded([step], { go: true, ...facts }).clashing;
    expect(clashing({ a: true, b: false })).toEqual([]);
    expect(clashing({ a: false })).toEqual(['step']);
    expect(clashing({ b: true })).toEqual(['step']);
    expect(clashing({ a: null, b: null })).toEqual([]);
  });

  it('clash over a choice that no other predicate looks at', () => {
    const sexes = ['m', 'f', 'x'].map(
      (sex): Implication => ({ id: sex, when: yes(`says ${sex}`), then: { sex } }),
    );
    const clashing = (facts: Facts) => concluded(sexes, facts).clashing;
    expect(clashing({ 'says m': true, sex: 'm' })).toEqual([]);
    expect(clashing({ 'says m': true, sex: 'f' })).toEqual(['m']);
    expect(clashing({ 'says f': true, sex: 'x' })).toEqual(['f']);
    expect(clashing({ 'says m': true, 'says f': true })).toEqual(['f']);
  });

  it('keep a doubt only where they leave it', () => {
    const leaving: Implication = { ...male, leavesDoubt: true };
    const told = { male: true, pregnant: null };
    expect(concluded([male], told, others).truthOf('pregnant')).toBe(FALSE);
    expect(concluded([leaving], told, others).truthOf('pregnant')).toBe(UNKNOWN);
    expect(concluded([leaving], { male: true }, others).truthOf('pregnant')).toBe(FALSE);
  });

  it('follow from each other, across words, in the order they become true', () => {
    const chain = Array.from({ length: 70 }, (_, index): Implication => {
      const [from, to] = [`f${69 - index}`, `f${70 - index}`];
      return { id: to, when: yes(from), then: { [to]: true } };
    });
    const { fired, truthOf } = concluded(chain, { f0: true }, new Map([['end', yes('f70')]]));
    expect(fired).toEqual(Array.from({ length: 70 }, (_, index) => `f${index + 1}`));
    expect(truthOf('end')).toBe(TRUE);
  });

  it('fire once', () => {
    const circle: readonly Implication[] = [
      { id: '1', when: yes('a'), then: { b: true } },
      { id: '2', when: yes('b'), then: { a: true } },
    ];
    expect(concluded(circle, { b: true }).fired).toEqual(['2', '1']);
  });

  it('carry the conclusions they were made of', () => {
    const { steps } = prepareConclusions(
      [male, { ...male, id: '2', leavesDoubt: true }],
      new Map(),
    );
    expect(steps.map(({ id, conclusions, leavesDoubt }) => [id, conclusions, leavesDoubt])).toEqual(
      [
        [
          'male',
          [
            ['pregnant', false],
            ['sex', 'm'],
          ],
          false,
        ],
        [
          '2',
          [
            ['pregnant', false],
            ['sex', 'm'],
          ],
          true,
        ],
      ],
    );
  });
});
