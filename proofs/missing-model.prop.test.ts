import { caseFacts, triage } from '@unknot/engine';
import { answersNamed, declareFacts, invariant, or, toSmtFacts } from '@unknot/logic';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers } from './cases.test-kit.ts';
import { clinical } from './clinical.ts';
import { missingFrom } from './missing-model.ts';
import { openProver, type Prover } from './solver.ts';
import { define } from './triage-model.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const said = answersNamed('said');
const { vocabulary, rules } = clinical;
const questions = rules.map(({ id, node }) => ({
  id,
  facts: [...missingFrom(node, clinical, said)],
}));
const definitions = [
  declareFacts(vocabulary, 'said'),
  ...questions.flatMap(({ id, facts }) =>
    facts.map(([fact, terms]) => define(`|${fact} for ${id}|`, or(terms))),
  ),
].join('\n');

describe('the model of what is missing', () => {
  it('asks for the facts that the engine asks for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(answers, { minLength: 1, maxLength: 15 }), async (each) => {
        const cases = each.map((facts) =>
          caseFacts(
            { region: 'US', facts, checkIns: [], doses: [], episodes: [] },
            '2026-11-22T02:10:00Z',
          ),
        );
        const pinned = cases.map((facts, place) =>
          define(`|case ${place}|`, toSmtFacts(facts, vocabulary, said)),
        );
        using session = prover.open([definitions, ...pinned].join('\n'));
        for (const [place, facts] of cases.entries()) {
          const found = await session.check([`case ${place}`, true]);
          invariant(found.status === 'sat', `the model has no room for case ${place}`);
          for (const { rule, missing } of triage(facts).open) {
            const asked = (questions.find(({ id }) => id === rule)?.facts ?? [])
              .map(([fact]) => fact)
              .filter((fact) => found.model.bool(`${fact} for ${rule}`));
            expect(asked.toSorted(), rule).toEqual([...missing].sort());
          }
        }
      }),
      { numRuns: 5 },
    );
  });
});
