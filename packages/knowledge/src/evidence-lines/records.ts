/** Every record of the knowledge by its place, with the lines of the evidence file that it names. */
import { articles } from '../articles.ts';
import { claims } from '../claims.ts';
import { derivedFacts } from '../derived-facts.ts';
import { movementLimits } from '../exercises/movement-limits.ts';
import { stopSigns } from '../exercises/stop-signs.ts';
import { warmUp } from '../exercises/warm-up.ts';
import { exercises } from '../exercises.ts';
import { expectedCourses } from '../expected-course.ts';
import { notRankedFactors } from '../factors/not-ranked.ts';
import { factors } from '../factors.ts';
import { flagAccuracy } from '../flag-accuracy.ts';
import { glossary } from '../glossary.ts';
import { instruments } from '../instruments.ts';
import { lookAgain } from '../look-again.ts';
import { medicines, type OtcMedicine } from '../medicines.ts';
import { notAdvised } from '../not-advised.ts';
import { notices } from '../notices.ts';
import { phasePlans } from '../phase-plans.ts';
import { products } from '../products.ts';
import { recognisedMedicines } from '../recognised-medicines.ts';
import { regions } from '../regions.ts';
import { remedies } from '../remedies.ts';
import { returnCriteria } from '../return-to-sport.ts';
import { rules } from '../rules.ts';
import type { DerivedFact, Fact, Remedy } from '../schema.ts';
import { selfTests } from '../self-tests.ts';
import { movementThresholds } from '../thresholds/movement.ts';
import { thresholds } from '../thresholds.ts';
import { facts } from '../vocabulary.ts';
import { yellowFlags } from '../yellow-flags.ts';

export type RecordKind = (typeof all)[number]['kind'];

export interface KnowledgeRecord {
  readonly kind: RecordKind;
  /** `rule:fragile-bone`. */
  readonly place: string;
  /** What its `ref` names, line by line. */
  readonly lines: readonly string[];
  /** What it says, in short. */
  readonly words: string;
}

/** `U05 also, 2.0` names two lines; `U13: alone` is a rule beside the line, not the line. */
const linesOf = (ref = ''): readonly string[] => (ref.includes(':') ? [] : ref.split(', '));

/** The name of a fact in the evidence file, where its `ref` gives no other. */
const nameOf = (id: string): string => id.replaceAll('-', '_');

const all = [
  ...claims.map(({ id, claim }) => toRecord('claim', id, claim, id)),
  ...rules.map(({ id, ref, suspect }) => toRecord('rule', id, suspect, ref)),
  ...Object.entries<Fact>(facts).map(([id, { label, ref }]) =>
    toRecord('fact', id, label, ref, nameOf(id)),
  ),
  ...Object.entries<DerivedFact>(derivedFacts).map(([id, { label, ref }]) =>
    toRecord('derived', id, label, ref, nameOf(id)),
  ),
  ...[...factors, ...notRankedFactors].map(({ id, ref, name }) =>
    toRecord('factor', id, name, ref),
  ),
  ...Object.values<Remedy>(remedies).map(({ id, ref, name }) => toRecord('remedy', id, name, ref)),
  ...notAdvised.map(({ id, ref, name }) => toRecord('not-advised', id, name, ref)),
  ...Object.values<OtcMedicine>(medicines).map(({ id, ref, names, cautions }) =>
    toRecord('medicine', id, names.UK, ref, ...cautions.map((caution) => caution.ref)),
  ),
  ...[...products.values()].map(({ id, names }) => toRecord('product', id, names[0] ?? id)),
  ...recognisedMedicines.map(({ name }) => toRecord('name', name, name)),
  ...exercises.map(({ id, ref, name }) => toRecord('exercise', id, name, ref)),
  toRecord('warm-up', 'warm-up', warmUp.name, warmUp.ref),
  ...Object.keys(movementLimits).map((id) => toRecord('limit', id, `Limit of movement: ${id}`)),
  ...stopSigns.map(({ id, text }) => toRecord('stop-sign', id, text)),
  ...selfTests.map(({ id, ref, name }) => toRecord('self-test', id, name, ref)),
  ...returnCriteria.map(({ id, ref, text }) => toRecord('return', id, text, ref)),
  ...Object.entries({ ...thresholds, ...movementThresholds }).map(([id, { meaning }]) =>
    toRecord('threshold', id, meaning),
  ),
  ...Object.values(instruments).map(({ id, ref, name }) => toRecord('instrument', id, name, ref)),
  ...Object.keys(expectedCourses).map((id) =>
    toRecord('expected-course', id, `Expected course: ${id}`),
  ),
  ...Object.keys(phasePlans).map((id) => toRecord('phase', id, `Plan of the phase: ${id}`)),
  ...Object.entries(regions).map(([id, { name }]) => toRecord('region', id, name)),
  ...Object.entries<string>(notices).map(([id, text]) => toRecord('notice', id, text)),
  ...flagAccuracy.map(({ id, ref, flag, target }) =>
    toRecord('figure', id, `${flag}: ${target}`, ref),
  ),
  ...yellowFlags.map(({ ref, fact }) =>
    toRecord('yellow-flag', fact, facts[fact].label, `8.5 ${ref}`),
  ),
  toRecord('look-again', 'look-again', lookAgain.text, lookAgain.ref),
  ...glossary.map(({ term }) => toRecord('term', term, term)),
  ...articles.map(({ id, title }) => toRecord('article', id, title)),
];

/** Every record. */
export const knowledgeRecords: readonly KnowledgeRecord[] = all;

function toRecord<Kind extends string>(
  kind: Kind,
  id: string,
  words: string,
  ...refs: readonly (string | undefined)[]
) {
  return { kind, place: `${kind}:${id}`, words, lines: refs.flatMap(linesOf) };
}
