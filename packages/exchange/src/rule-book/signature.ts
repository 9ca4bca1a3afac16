/** What is confirmed and what awaits a clinician's signature, record by record. */
import {
  articles,
  type Basis,
  exercises,
  factors,
  glossary,
  instruments,
  lookAgain,
  medicines,
  movementLimits,
  movementThresholds,
  noTest,
  notAdvised,
  type OtcMedicine,
  phasePlans,
  remedies,
  returnCriteria,
  rules,
  thresholds,
  warmUp,
  yellowFlags,
} from '@unknot/knowledge';

/** A record and how far it is confirmed. */
export interface Grounded {
  readonly place: string;
  readonly basis: Basis;
}

/** Every record that says how far it is confirmed. A caution that medicines share is counted once. */
export function grounded(): readonly Grounded[] {
  return [...new Map(all().map((record) => [record.place, record])).values()];
}

const all = (): readonly Grounded[] => [
  ...rules.map(({ id, basis }) => ({ place: `rule ${id}`, basis })),
  ...factors.map(({ id, basis }) => ({ place: `factor ${id}`, basis })),
  ...Object.values(remedies).map(({ id, basis }) => ({ place: `remedy ${id}`, basis })),
  ...notAdvised.map(({ id, basis }) => ({ place: `advised against ${id}`, basis })),
  ...Object.keys(phasePlans).map((id) => product(`phase ${id}`)),
  ...Object.values<OtcMedicine>(medicines).flatMap(ofMedicine),
  ...exercises.map(({ id, basis }) => ({ place: `exercise ${id}`, basis })),
  ...Object.entries(movementLimits).map(([id, { basis }]) => ({ place: `limit ${id}`, basis })),
  { place: 'warm-up', basis: warmUp.basis },
  { place: 'no self-test', basis: noTest.basis },
  ...returnCriteria.map(({ id, basis }) => ({ place: `return to sport ${id}`, basis })),
  ...Object.entries({ ...thresholds, ...movementThresholds }).map(([id, { basis }]) => ({
    place: `threshold ${id}`,
    basis,
  })),
  ...Object.values(instruments).map(({ id, basis }) => ({ place: `instrument ${id}`, basis })),
  ...yellowFlags.map(({ ref }) => product(`sign of slow recovery ${ref}`)),
  { place: 'look again', basis: lookAgain.basis },
  ...glossary.map(({ term, basis }) => ({ place: `word ${term}`, basis })),
  ...articles.flatMap(({ id, sections }) =>
    sections.flatMap((section) =>
      section.sentences.map((sentence, at) => ({
        place: `article ${id}, ${section.id}, sentence ${at + 1}`,
        basis: 'basis' in sentence ? sentence.basis : ('sourced' as const),
      })),
    ),
  ),
];

const product = (place: string): Grounded => ({ place, basis: 'product' });

const ofMedicine = ({ id, basis, cautions }: OtcMedicine): readonly Grounded[] => [
  { place: `medicine ${id}`, basis },
  ...cautions.map((caution) => ({
    place: `caution ${caution.ref}: ${caution.why}`,
    basis: caution.basis,
  })),
];
