import { caseFacts, type Triage, triage } from '@unknot/engine';
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import { answersNamed, declareFacts, type Facts, invariant, toSmtFacts } from '@unknot/logic';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers } from './cases.test-kit.ts';
import { clinical } from './clinical.ts';
import { closing } from './closing.ts';
import { type Model, openProver, type Prover } from './solver.ts';
import { define, triageModel } from './triage-model.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const said = answersNamed('said');
const closed = closing(clinical, said, 'said');
const model = triageModel(clinical, closed.answers, 'said');
const definitions = [declareFacts(clinical.vocabulary, 'said'), closed.text, model.text].join('\n');

/** A case as answered, as the engine completed it, and what the engine made of it. */
interface Triaged {
  readonly said: Facts;
  readonly complete: Facts;
  readonly outcome: Triage;
}

const triaged: fc.Arbitrary<Triaged> = fc
  .tuple(answers, fc.constantFrom('UK', 'US'))
  .map(([facts, region]) => triagedCase(facts, region));

/** Two conclusions about one fact that contradict each other; the first implication wins. */
const clash = triagedCase({ procedure: false, 'spine-procedure-30d': true }, 'US');

describe('the model that the theorems speak of', () => {
  it('draws the conclusions of the engine and triages as it does', async () => {
    // Many cases a run: the solver reads the model once for all of them.
    const cases = fc.array(triaged, { minLength: 1, maxLength: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(cases, async (each) => {
        using session = prover.open([definitions, ...each.map(defineCase)].join('\n'));
        for (const [place, { outcome }] of each.entries()) {
          const found = await session.check([`case ${place}`, true]);
          invariant(found.status === 'sat', `the model has no room for case ${place}`);
          expectSame(found.model, place, outcome);
        }
      }),
      { numRuns: 5, examples: [[[clash]]] },
    );
  }, 60_000);
});

function triagedCase(facts: Facts<FactId>, region: 'UK' | 'US'): Triaged {
  const patient = { region, facts, checkIns: [], doses: [], episodes: [] } as const;
  const complete = caseFacts(patient, '2026-11-22T02:10:00Z');
  // What the region and an empty dose log say by themselves stands above any answer.
  const byItself = Object.entries(complete).filter(([id]) => vocabulary[id as FactId].given);
  const given = { ...facts, ...Object.fromEntries(byItself) };
  return { said: given, complete, outcome: triage(complete) };
}

const defineCase = ({ said: facts, complete }: Triaged, place: number): string =>
  [
    define(`|case ${place}|`, toSmtFacts(facts, clinical.vocabulary, said)),
    define(`|same ${place}|`, toSmtFacts(complete, clinical.vocabulary, closed.answers)),
  ].join('\n');

function expectSame(found: Model, place: number, outcome: Triage): void {
  const rules = clinical.rules.map(({ id }) => id);
  const holding = rules.filter((id) => found.bool(`holds ${id} said`));
  expect(found.bool(`same ${place}`), 'the same conclusions').toBe(true);
  expect(holding.toSorted()).toEqual(outcome.reasons.map(({ rule }) => rule).toSorted());
  expect(found.bool('open said'), 'open').toBe(outcome.open.length > 0);
  expect(found.bool('not sure said'), 'not sure').toBe(outcome.notSure.length > 0);
  expect(dispositionIn(found)).toBe(outcome.disposition);
}

function dispositionIn(found: Model): string | undefined {
  if (found.bool('open said')) return 'undecided';
  const names = ['self-care', 'routine', 'routine', 'urgent', 'emergency'];
  return names[found.number('worst said', 'Int')];
}
