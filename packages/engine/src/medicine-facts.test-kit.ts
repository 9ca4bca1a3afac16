/** A person of whom nothing speaks against any heat or medicine. */
import { type FactId, pages, facts as vocabulary } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { caseFacts } from './case-facts.ts';
import { caseWith, NOW, strainFacts } from './fixtures.test-kit.ts';
import { type MedicineVerdict, medicineVerdicts } from './medicine-verdicts.ts';
import type { PatientCase } from './patient-case.ts';
import { triage } from './triage.ts';

/** Every question about heat and medicines, answered "no"; 80 kg. */
const noRisk: Facts<FactId> = {
  ...Object.fromEntries(
    pages
      .filter(({ topic }) => topic === 'relief' || topic === 'medicines')
      .flatMap(({ facts }) => facts)
      .filter((fact) => vocabulary[fact].kind === 'yes-no')
      .map((fact) => [fact, false]),
  ),
  weight: 80,
};

/** An ordinary strain in a healthy adult of 34 who takes nothing. */
export const healthy: Facts<FactId> = { ...strainFacts, ...noRisk };

/** The gate of each fact that has one. */
const GATES: ReadonlyMap<string, FactId> = new Map(
  Object.entries(vocabulary).flatMap(([gate, fact]) =>
    fact.kind === 'yes-no' && fact.settles
      ? fact.settles.map((detail) => [detail, gate as FactId] as const)
      : [],
  ),
);

/** The healthy person with `facts`, and "yes" to the gates that they open. */
export function personWith(facts: Facts<FactId>): Facts<FactId> {
  const opened = Object.entries(facts)
    .filter(([, value]) => value !== false)
    .flatMap(([fact]) => GATES.get(fact) ?? []);
  return { ...healthy, ...Object.fromEntries(opened.map((gate) => [gate, true])), ...facts };
}

/** The verdicts on the healthy person with `facts`. */
export function verdictsWith(
  facts: Facts<FactId>,
  more: Partial<PatientCase> = {},
): ReturnType<typeof medicineVerdicts> {
  const patient = caseWith(personWith(facts), more);
  const complete = caseFacts(patient, NOW);
  return medicineVerdicts(patient, complete, triage(complete), NOW);
}

/** The lines of the evidence file that hold. */
export const refsOf = (
  { cautions }: MedicineVerdict,
  verdict: 'ask' | 'avoid',
): readonly string[] => cautions.filter((each) => each.verdict === verdict).map(({ ref }) => ref);
