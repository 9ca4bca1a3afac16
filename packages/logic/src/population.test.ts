import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import type { Facts } from './fact.ts';
import type { Node } from './parse.ts';
import { createPlanes, pack } from './planes.ts';
import { BLOCK_WORDS, columnAt, populationOf } from './population.ts';

const FACTS = 70;
const program = compile(
  new Map<string, Node>(
    Array.from({ length: FACTS }, (_, index) => [`${index}`, { op: 'true', fact: `f${index}` }]),
  ),
  new Map(),
);
const row = createPlanes(program).length;

/** Every fact has a pattern of its own over the cases: yes, no or not asked. */
const answer = (fact: number, at: number): boolean | undefined =>
  (at + fact) % 5 === 0 ? undefined : (at * (fact + 3)) % 7 < 3;

const factsOf = (at: number): Facts =>
  Object.fromEntries(
    Array.from({ length: FACTS }, (_, fact) => [`f${fact}`, answer(fact, at)] as const).flatMap(
      ([fact, value]) => (value === undefined ? [] : [[fact, value] as const]),
    ),
  );

function populationOfCases(cases: number) {
  const rows = new Int32Array(cases * row);
  for (let at = 0; at < cases; at += 1) pack(program, factsOf(at), rows, at * row);
  return populationOf(program, rows, cases);
}

describe('a population in columns', () => {
  it.each([1, 32, 33, 32 * BLOCK_WORDS, 32 * BLOCK_WORDS + 70])(
    'holds every answer of %i cases',
    (cases) => {
      const { blocks } = populationOfCases(cases);
      const wordOf = (fact: number, negated: boolean, at: number): number => {
        const block = blocks[Math.floor(at / (32 * BLOCK_WORDS))] as Int32Array;
        const word = Math.floor(at / 32) % BLOCK_WORDS;
        return block[columnAt(program, { slot: fact, negated }) * BLOCK_WORDS + word] as number;
      };
      const bitOf = (fact: number, negated: boolean, at: number): boolean =>
        ((wordOf(fact, negated, at) >>> (at % 32)) & 1) === 1;
      for (let at = 0; at < cases; at += 7)
        for (const fact of [0, 31, 32, 63, 69]) {
          expect(bitOf(fact, false, at)).toBe(answer(fact, at) === true);
          expect(bitOf(fact, true, at)).toBe(answer(fact, at) === false);
        }
    },
  );

  it.each([
    [1, 1, 1],
    [32, 1, 1],
    [33, 2, 1],
    [32 * BLOCK_WORDS, BLOCK_WORDS, 1],
    [32 * BLOCK_WORDS + 1, BLOCK_WORDS + 1, 2],
  ])('takes no more room than it needs: %i cases', (cases, words, blocks) => {
    const population = populationOfCases(cases);
    expect([population.cases, population.words, population.blocks.length]).toEqual([
      cases,
      words,
      blocks,
    ]);
  });
});
