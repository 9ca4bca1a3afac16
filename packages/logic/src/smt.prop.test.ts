import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Context, init, killThreads } from 'z3-solver';
import { reading, worldWithFacts } from './arbitrary.test-kit.ts';
import { evaluate } from './evaluate.ts';
import { answersNamed, declareFacts, type SmtContext, toSmt, toSmtFacts } from './smt.ts';
import { FALSE, TRUE } from './truth.ts';

let z3: Awaited<ReturnType<typeof init>>;
let context: Context;

beforeAll(async () => {
  z3 = await init();
  context = z3.Context('main');
});
afterAll(() => killThreads(z3.em));

/** Both bits of the truth, as the solver computes them for the one case that `text` allows. */
async function solve(text: string): Promise<number> {
  const solver = new context.Solver();
  solver.fromString(text);
  expect(await solver.check()).toBe('sat');
  const model = solver.model();
  const holds = (name: string) => model.eval(context.Bool.const(name), true).toString() === 'true';
  return (holds('for') ? TRUE : 0) | (holds('against') ? FALSE : 0);
}

describe('the formula of a predicate', () => {
  it('says what evaluate says, for every case and every reading', async () => {
    await fc.assert(
      fc.asyncProperty(worldWithFacts, reading, async ([world, facts], read) => {
        const { node, vocabulary, derived } = world;
        const answers = answersNamed('now');
        const written: SmtContext = { vocabulary, derived, answers, reading: read };
        const text = [
          declareFacts(vocabulary, 'now'),
          `(assert ${toSmtFacts(facts, vocabulary, answers)})`,
          '(declare-const for Bool)',
          '(declare-const against Bool)',
          `(assert (= for ${toSmt(node, 'for', written)}))`,
          `(assert (= against ${toSmt(node, 'against', written)}))`,
        ].join('\n');
        expect(await solve(text)).toBe(evaluate(node, facts, derived, read));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
