import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import type { Facts } from './fact.ts';
import type { Node } from './parse.ts';
import { createPlanes, pack } from './planes.ts';
import { judge, prepareVerdicts } from './verdicts.ts';

const yes = (fact: string): Node => ({ op: 'true', fact });
const none = new Map<string, Node>();

/** More predicates than three words have bits, each about facts of its own. */
const ids = Array.from({ length: 100 }, (_, index) => `r${index}`);
const nodes = new Map<string, Node>(
  ids.map((id, index) => [id, { op: 'all', of: [yes(`f${index}`), yes(`g${index}`)] }]),
);

/** The predicates that hold for `facts`, in a program that was used before. */
function holding(all: ReadonlyMap<string, Node>, facts: Facts): readonly string[] {
  const program = compile(all, none);
  const names = [...all.keys()];
  const verdicts = prepareVerdicts(program, names);
  const planes = createPlanes(program);
  const held = new Int32Array(verdicts.words).fill(-1);
  pack(program, facts, planes);
  judge(verdicts, planes, 0, held);
  return names.filter((_, at) => (((held[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1);
}

describe('the predicates that hold', () => {
  it.each([0, 31, 32, 63, 64, 99])('are found wherever they stand: %i', (index) => {
    const facts = { [`f${index}`]: true, [`g${index}`]: true };
    expect(holding(nodes, facts)).toEqual([`r${index}`]);
  });

  it('are all found at once', () => {
    const facts = Object.fromEntries(
      ids.flatMap((_, index) => [
        [`f${index}`, true],
        [`g${index}`, index % 3 === 0],
      ]),
    );
    expect(holding(nodes, facts)).toEqual(ids.filter((_, index) => index % 3 === 0));
  });

  it('are found where a "no" makes them hold, though nothing wakes them', () => {
    const calm = new Map<string, Node>([
      ...nodes,
      ['calm', { op: 'not', of: yes('f0') }],
      ['calm or cold', { op: 'any', of: [yes('cold'), { op: 'not', of: yes('f1') }] }],
    ]);
    expect(holding(calm, { f0: false, f1: false })).toEqual(['calm', 'calm or cold']);
    expect(holding(calm, {})).toEqual([]);
  });

  it('take no more room than their bits', () => {
    const words = (count: number) => {
      const some = ids.slice(0, count);
      return prepareVerdicts(compile(nodes, none), some).words;
    };
    expect([0, 1, 32, 33, 64, 65].map(words)).toEqual([1, 1, 1, 2, 2, 3]);
  });

  it('must be in the program', () => {
    expect(() => prepareVerdicts(compile(nodes, none), ['x'])).toThrow('no predicate "x"');
  });
});
