/** Cases and random facts for the engine's tests. */
import { type FactId, ordinaryStrain, facts as vocabulary } from '@unknot/knowledge';
import type { Facts, FactValue } from '@unknot/logic';
import fc from 'fast-check';
import { caseFacts, contradictions } from './case-facts.ts';
import type { PatientCase } from './patient-case.ts';

export const NOW = '2026-11-22T02:10:00Z';

/** Every answer of an ordinary strain, as a person gives it (the region is not an answer). */
export const strainFacts: Facts<FactId> = Object.fromEntries(
  Object.entries(ordinaryStrain).filter(([id]) => !vocabulary[id as FactId].given),
);

/** A case with `facts` and nothing else. */
export const caseWith = (facts: Facts<FactId>, more: Partial<PatientCase> = {}): PatientCase => ({
  region: 'US',
  facts,
  checkIns: [],
  doses: [],
  episodes: [],
  ...more,
});

const ids = (Object.keys(vocabulary) as FactId[]).filter((id) => !vocabulary[id].given);

/** A value of the right kind for `id`, "not sure" included. */
function anyValue(id: FactId): fc.Arbitrary<FactValue> {
  const fact = vocabulary[id];
  switch (fact.kind) {
    case 'yes-no':
      return fc.oneof(
        { weight: 6, arbitrary: fc.constant(false) },
        { weight: 2, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(null) },
      );
    case 'quantity':
      return fc.option(fc.integer({ min: fact.min, max: Math.min(fact.max, 100) }), {
        freq: 10,
        nil: null,
      });
    case 'choice':
      return fc.option(fc.constantFrom(...Object.keys(fact.options)), { freq: 10, nil: null });
  }
}

/** Random facts, each asked or not. */
export const anyFacts: fc.Arbitrary<Facts<FactId>> = fc
  .record(Object.fromEntries(ids.map((id) => [id, anyValue(id)])), { requiredKeys: [] })
  .map((facts) => facts as Facts<FactId>);

/** Could one person give all these answers? No clash, and no doubt about what the others settle. */
function fitsTogether(facts: Facts<FactId>): boolean {
  const sure = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  const concluded = caseFacts(caseWith(sure), NOW);
  return (
    contradictions(facts).length === 0 &&
    Object.keys(facts).every((id) => id in sure || concluded[id as FactId] === undefined)
  );
}

/** Gates answered as their details ask for: yes with one, not sure with a doubt, else no. */
function consistent(facts: Facts<FactId>): Facts<FactId> {
  const gates = Object.entries(vocabulary).flatMap(([gate, fact]) => {
    if (fact.kind !== 'yes-no' || !fact.settles || !(gate in facts)) return [];
    const details = fact.settles.map((id) => facts[id as FactId]);
    const doubt = details.includes(null) ? null : facts[gate as FactId] === true;
    return [[gate, details.includes(true) ? true : doubt]];
  });
  return { ...facts, ...Object.fromEntries(gates) };
}

/** Random facts with every question answered. */
export const completeFacts: fc.Arbitrary<Facts<FactId>> = fc
  .record(Object.fromEntries(ids.map((id) => [id, anyValue(id)])))
  .map((facts) => consistent(facts as Facts<FactId>));

/** A strain with a few answers changed: near the borders of the rules. */
export const nearStrain: fc.Arbitrary<Facts<FactId>> = fc
  .array(
    fc.constantFrom(...ids).chain((id) => anyValue(id).map((value) => [id, value] as const)),
    { maxLength: 6 },
  )
  .map((changes) => consistent({ ...strainFacts, ...Object.fromEntries(changes) }))
  .filter(fitsTogether);

/** Any yes/no fact that can be asked. */
export const yesNoIds = ids.filter((id) => vocabulary[id].kind === 'yes-no');
