import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import type { Node } from './parse.ts';
import { createPlanes, pack, run } from './planes.ts';
import { EITHER } from './truth.ts';

/** A program of `count` tests of yes/no facts. */
const programOf = (count: number) =>
  compile(
    new Map<string, Node>(
      Array.from({ length: count }, (_, index) => [`${index}`, { op: 'true', fact: `f${index}` }]),
    ),
    new Map(),
  );

/** The three planes of a case, word by word. */
const packed = (count: number, facts: Parameters<typeof pack>[1]) => {
  const program = programOf(count);
  const planes = createPlanes(program);
  pack(program, facts, planes);
  return [...planes];
};

describe('the bits of a case', () => {
  it('tell yes, no and "not sure" apart', () => {
    expect(packed(3, { f0: true, f1: false, f2: null })).toEqual([0b001, 0b010, 0b100]);
  });

  it('go on in a second word', () => {
    const bit = 1;
    expect(packed(34, { f33: true, f32: false })).toEqual([0, 2 * bit, 0, bit, 0, 0]);
  });

  it.each([
    [31, [0x7fffffff]],
    [32, [-1]],
    [33, [-1, 1]],
    [64, [-1, -1]],
  ])('end with the last test when all may be either way: %i tests', (count, filled) => {
    const program = programOf(count);
    const planes = createPlanes(program);
    run(program, {}, planes, { unasked: EITHER, notSure: () => EITHER });
    expect([...planes]).toEqual([...filled, ...filled, ...filled.map(() => 0)]);
  });
});
