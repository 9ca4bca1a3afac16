/** The facts of a case as the readers see them: what was answered, what is given and what follows. */
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import { type Contradiction, close, type Facts, hoursBetween } from '@unknot/logic';
import { caseTrend } from './case-trend.ts';
import { conclusions } from './clinical-logic.ts';
import { courseFacts } from './course-facts.ts';
import { doseFacts } from './dose-facts.ts';
import type { Instant, PatientCase } from './patient-case.ts';
import { recent } from './recent.ts';
import type { Trend } from './trend.ts';

declare const closed: unique symbol;

/** Facts with region, diary and conclusions added. Only {@link caseFacts} makes them. */
export type CaseFacts = Facts<FactId> & { readonly [closed]: true };

const FRESH_HOURS = 24;

/**
 * Completes the facts of `patient` at `now`. Contradicting answers stay as given.
 *
 * @param course the trend of the case, for who has it already.
 */
export function caseFacts(
  patient: PatientCase,
  now: Instant,
  course: Trend = caseTrend(patient, now),
): CaseFacts {
  const given = givenFacts(patient, now, course);
  return close<FactId>(patient.facts, conclusions, given).facts as CaseFacts;
}

/** What region and diary settle, before anything follows from it. */
export function givenFacts(
  patient: PatientCase,
  now: Instant,
  course: Trend = caseTrend(patient, now),
): Facts<FactId> {
  return {
    ...('pain-now' in patient.facts ? {} : ratedPain(patient, now)),
    ...doseFacts(patient, now),
    ...courseFacts(patient, course, now),
    'region-uk': patient.region === 'UK',
  };
}

/** Answers that cannot be right together, for the person to mend. */
export function contradictions(facts: Facts<FactId>): readonly Contradiction[] {
  return close<FactId>(facts, conclusions).contradictions;
}

/** Is the fact still to be asked (given facts never are)? */
export const isAsked = (fact: FactId): boolean => !GIVEN.has(fact);

const GIVEN: ReadonlySet<FactId> = new Set(
  (Object.keys(vocabulary) as FactId[]).filter((fact) => vocabulary[fact].given),
);

/** The last rating of the pain, so that it need not be asked again. An answer stands above it. */
function ratedPain({ checkIns }: PatientCase, now: Instant): Facts<FactId> {
  const rated = recent(checkIns, now, FRESH_HOURS)
    .filter(({ at, pain }) => pain !== null && isFresh(at, now))
    .sort((a, b) => hoursBetween(b.at, a.at))
    .at(-1);
  return rated ? { 'pain-now': rated.pain } : {};
}

function isFresh(at: Instant, now: Instant): boolean {
  const hours = hoursBetween(at, now);
  return hours >= 0 && hours < FRESH_HOURS;
}
