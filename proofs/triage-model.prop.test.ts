import { caseFacts, triage } from '@unknot/engine';
import { type FactId, ordinaryStrain } from '@unknot/knowledge';
import { answersNamed, declareFacts, type Facts, toSmtFacts } from '@unknot/logic';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** A few answers alone, a few changes to an ordinary strain, or an answer to almost everything. */
const answers: fc.Arbitrary<Facts<FactId>> = fc.oneof(
  answered(0.05),
  answered(0.03).map((changed) => ({ ...ordinaryStrain, ...changed })),
  answered(0.9),
);

describe('the model that the theorems speak of', () => {
  it('draws the conclusions of the engine and triages as it does', async () => {
    await fc.assert(
      fc.asyncProperty(answers, fc.constantFrom('UK', 'US'), async (facts, region) => {
        const patient = { region, facts, checkIns: [], doses: [], episodes: [] } as const;
        const complete = caseFacts(patient, '2026-11-22T02:10:00Z');
        const { reasons, open, disposition, notSure } = triage(complete);
        const found = await solve({ ...facts, 'region-uk': region === 'UK' }, complete);
        expect(found.bool('same conclusions')).toBe(true);
        const rules = clinical.rules.map(({ id }) => id);
        const holding = rules.filter((id) => found.bool(`holds ${id} said`));
        expect(holding.toSorted()).toEqual(reasons.map(({ rule }) => rule).toSorted());
        expect(found.bool('open said')).toBe(open.length > 0);
        expect(found.bool('not sure said')).toBe(notSure.length > 0);
        expect(dispositionIn(found)).toBe(disposition);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

async function solve(facts: Facts, complete: Facts): Promise<Model> {
  const text = [
    definitions,
    `(assert ${toSmtFacts(facts, clinical.vocabulary, said)})`,
    define('|same conclusions|', toSmtFacts(complete, clinical.vocabulary, closed.answers)),
  ];
  const outcome = await prover.open(text.join('\n')).check();
  if (outcome.status !== 'sat') throw new Error(`the model allows no such case: ${outcome.status}`);
  return outcome.model;
}

function dispositionIn(found: Model): string | undefined {
  if (found.bool('open said')) return 'undecided';
  const names = ['self-care', 'routine', 'routine', 'urgent', 'emergency'];
  return names[found.number('worst said', 'Int')];
}

/** Answers to about this share of the facts, one in six of them "not sure". */
function answered(share: number): fc.Arbitrary<Facts<FactId>> {
  const one = Object.entries(clinical.vocabulary).map(([fact, kind]) => {
    const value = answerTo(kind).map((known) => [fact, known] as const);
    const unsure = fc.constant([fact, null] as const);
    return fc.oneof(
      { weight: Math.round((1 - share) * 100), arbitrary: fc.constant(null) },
      { weight: Math.round(share * 83), arbitrary: value },
      { weight: Math.round(share * 17), arbitrary: unsure },
    );
  });
  return fc.tuple(...one).map((pairs) => Object.fromEntries(pairs.filter((pair) => pair !== null)));
}

function answerTo(
  kind: (typeof clinical.vocabulary)[string],
): fc.Arbitrary<boolean | number | string> {
  switch (kind.kind) {
    case 'yes-no':
      return fc.boolean();
    case 'quantity':
      return fc.oneof(
        fc.integer({ min: kind.min, max: Math.min(kind.max, 20) }),
        fc.integer({ min: kind.min, max: kind.max }),
      );
    case 'choice':
      return fc.constantFrom(...kind.options);
  }
}
