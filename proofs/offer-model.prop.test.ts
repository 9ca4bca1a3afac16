import { caseFacts, entryOf, exerciseVerdicts, today, triage } from '@unknot/engine';
import { answersNamed, declareFacts, invariant, toSmtFacts } from '@unknot/logic';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers } from './cases.test-kit.ts';
import { clinical } from './clinical.ts';
import { offerModel } from './offer-model.ts';
import { type Model, openProver, type Prover } from './solver.ts';
import { define, triageModel } from './triage-model.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const NOW = '2026-11-22T02:10:00Z';
const said = answersNamed('said');
const triaged = triageModel(clinical, said, 'said');
const definitions = [
  declareFacts(clinical.vocabulary, 'said'),
  triaged.text,
  offerModel(clinical, said, triaged).text,
].join('\n');

type Verdict = 'ok' | 'ask' | 'avoid';

/** Verdicts that the model must give, and movements that may be less than the model allows: their level waits. */
function judge(facts: Parameters<typeof caseFacts>[0]['facts']) {
  const patient = { region: 'US', facts, checkIns: [], doses: [], episodes: [] } as const;
  const complete = caseFacts(patient, NOW);
  const entry = entryOf(complete, { checkIns: [], sessions: [] }, NOW);
  const answer = today(patient, NOW);
  return {
    complete,
    plan: answer.plan.do,
    exact: { ...answer.remedies, ...answer.medicines },
    movements: exerciseVerdicts(complete, triage(complete), entry),
  };
}

describe('the model of what is offered', () => {
  it('clears and forbids what the engine does', async () => {
    const cases = fc.array(answers.map(judge), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(cases, async (each) => {
        const pinned = each.map(({ complete }, place) =>
          define(`|case ${place}|`, toSmtFacts(complete, clinical.vocabulary, said)),
        );
        using session = prover.open([definitions, ...pinned].join('\n'));
        for (const [place, judged] of each.entries()) {
          const found = await session.check([`case ${place}`, true]);
          invariant(found.status === 'sat', `the model has no room for case ${place}`);
          expectSame(found.model, judged);
        }
      }),
      { numRuns: 5 },
    );
  });
});

function expectSame(found: Model, { exact, movements, plan }: ReturnType<typeof judge>): void {
  const modelled = (id: string): Verdict => {
    if (found.bool(`ok ${id}`)) return 'ok';
    return found.bool(`avoid ${id}`) ? 'avoid' : 'ask';
  };
  for (const [id, { verdict }] of Object.entries(exact)) expect(modelled(id), id).toBe(verdict);
  for (const { remedy, verdict } of plan) expect(modelled(remedy), remedy).toBe(verdict);
  for (const [id, { verdict }] of Object.entries(movements)) {
    if (verdict === 'ok') expect(modelled(id), id).toBe('ok');
    if (modelled(id) === 'avoid') expect(verdict, id).toBe('avoid');
  }
}
