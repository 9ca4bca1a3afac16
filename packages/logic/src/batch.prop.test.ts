import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, reading, world } from './arbitrary.test-kit.ts';
import { judgeAll, prepareBatch } from './batch.ts';
import { compile } from './compile.ts';
import { evaluate } from './evaluate.ts';
import type { Node } from './parse.ts';
import { createPlanes, run } from './planes.ts';
import { BLOCK_WORDS, populationOf } from './population.ts';
import { TRUE } from './truth.ts';
import { judge, prepareVerdicts } from './verdicts.ts';

/** More than one block of cases, and no whole number of words. */
const MANY = 32 * BLOCK_WORDS + 45;

const worldWithPopulation = world.chain((each) =>
  fc.tuple(
    fc.constant(each),
    fc.array(factsOf(each.vocabulary), { minLength: 1, maxLength: 40 }),
    fc.constantFrom(1, 31, 32, 33, 70, MANY),
  ),
);

describe('single and batch', () => {
  it('say of every predicate and case what the tree says, under every reading', () => {
    fc.assert(
      fc.property(worldWithPopulation, reading, ([{ node, derived }, some, cases], read) => {
        const nodes = new Map<string, Node>([
          ...derived,
          ['asked', node],
          ['its negation', { op: 'not', of: node }],
        ]);
        const ids = [...nodes.keys()];
        const program = compile(nodes, derived);
        const row = createPlanes(program).length;
        const rows = new Int32Array(cases * row);
        for (let at = 0; at < cases; at += 1)
          run(program, some[at % some.length] ?? {}, rows.subarray(at * row, (at + 1) * row), read);

        const words = Math.ceil(cases / 32);
        const columns = new Int32Array(ids.length * words);
        judgeAll(prepareBatch(program, ids), populationOf(program, rows, cases), columns);
        const verdicts = prepareVerdicts(program, ids);
        const held = new Int32Array(verdicts.words);
        const expected = some.map((facts) =>
          [...nodes.values()].map((each) => evaluate(each, facts, derived, read) & TRUE),
        );
        for (let at = 0; at < cases; at += 1) {
          judge(verdicts, rows, at * row, held);
          const single = ids.map((_, id) => ((held[0] ?? 0) >>> id) & 1);
          const batch = ids.map(
            (_, id) => ((columns[id * words + Math.floor(at / 32)] ?? 0) >>> (at % 32)) & 1,
          );
          expect(single).toEqual(expected[at % some.length]);
          expect(batch).toEqual(expected[at % some.length]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
