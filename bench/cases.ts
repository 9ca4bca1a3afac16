/** Made-up complete cases: half of them ordinary strains with small changes, half of them random. */
import {
  answerPage,
  caseFacts,
  contradictions,
  nextPage,
  type Page,
  type PatientCase,
} from '@unknot/engine';
import { type FactId, ordinaryStrain, facts as vocabulary } from '@unknot/knowledge';
import { type Facts, type FactValue, invariant } from '@unknot/logic';

/** The moment that every case is told at. */
export const NOW = '2026-11-22T02:10:00Z';

/** A number from 0 up to 1, the next one of a fixed series. */
export type Random = () => number;

/** The same series for the same `seed`, so that every run has the same cases (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` complete cases: every fact has a value, and no two contradict each other. */
export function completeCases(count: number, seed: number): readonly PatientCase[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) => {
    const region = random() < 0.5 ? 'US' : 'UK';
    const findings = at % 2 === 0 ? ordinary(random) : anyone(random);
    return { region, facts: completed(findings), checkIns: [], doses: [], episodes: [] };
  });
}

/** The same cases as `completeCases`, with only the answers that the interview asks for. */
export function toldCases(count: number, seed: number): readonly PatientCase[] {
  return completeCases(count, seed).map((person) => {
    let patient: PatientCase = { ...person, facts: {} };
    for (let page = nextPage(patient, NOW); page !== null; page = nextPage(patient, NOW))
      patient = { ...patient, facts: answerPage(patient.facts, page, answersOf(person, page)) };
    return patient;
  });
}

/** What `person` says to `page`. */
export const answersOf = (person: PatientCase, page: Page): Facts<FactId> =>
  Object.fromEntries(page.facts.map((fact) => [fact, person.facts[fact] ?? null]));

/** A case as a line of NDJSON. */
export const toLine = ({ region, facts }: PatientCase, at: number): string =>
  `${JSON.stringify({ id: at, now: NOW, region, facts })}\n`;

const asked = (Object.keys(vocabulary) as FactId[]).filter((fact) => !vocabulary[fact].given);
const yesNo = asked.filter((fact) => vocabulary[fact].kind === 'yes-no');

/** An ordinary strain with up to three findings more. */
function ordinary(random: Random): Facts<FactId> {
  const strain = Object.entries(ordinaryStrain).filter(([, value]) => value !== false);
  const more = Array.from({ length: Math.floor(4 * random()) }, () => pick(yesNo, random));
  return withFindings({ ...amounts(random), ...Object.fromEntries(strain) }, more);
}

/** One yes/no fact in twelve is a "yes": a person with some ten findings. */
const SHARE_OF_YES = 1 / 12;

const anyone = (random: Random): Facts<FactId> =>
  withFindings(
    amounts(random),
    yesNo.filter(() => random() < SHARE_OF_YES),
  );

/** `facts` with a "yes" to each of `findings` that fits the others. */
function withFindings(facts: Facts<FactId>, findings: readonly FactId[]): Facts<FactId> {
  let known = facts;
  for (const finding of findings) {
    const more: Facts<FactId> = { ...known, [finding]: true };
    if (contradictions(more).length === 0) known = more;
  }
  return known;
}

/** What follows from `facts`, "no" to the rest, and no detail without what it is a detail of. */
function completed(facts: Facts<FactId>): Facts<FactId> {
  const patient = { region: 'US', facts, checkIns: [], doses: [], episodes: [] } as const;
  const closed = Object.entries(caseFacts(patient, NOW)).filter(
    ([fact]) => !vocabulary[fact as FactId].given,
  );
  const complete = {
    ...Object.fromEntries(yesNo.map((fact) => [fact, false])),
    ...Object.fromEntries(closed),
  };
  const clashes = contradictions(complete).map(({ fact, value }) => [fact, value]);
  const mended: Facts<FactId> = { ...complete, ...Object.fromEntries(clashes) };
  invariant(contradictions(mended).length === 0, 'a case of the benchmark contradicts itself');
  return mended;
}

/** Quantities and choices. */
const amounts = (random: Random): Facts<FactId> =>
  Object.fromEntries(
    asked.filter((fact) => !yesNo.includes(fact)).map((fact) => [fact, anyAmount(fact, random)]),
  );

function anyAmount(id: FactId, random: Random): FactValue {
  const fact = vocabulary[id];
  switch (fact.kind) {
    case 'yes-no':
      return false;
    case 'quantity':
      return Math.round(fact.min + random() * Math.min(fact.max - fact.min, 100));
    case 'choice':
      return pick(Object.keys(fact.options), random);
  }
}

export function pick<Each>(all: readonly Each[], random: Random): Each {
  return all[Math.floor(random() * all.length)] as Each;
}
