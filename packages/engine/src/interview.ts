/** Chooses the next page of questions: only what can still change the answer. */
import { type Fact, type FactId, pages, type Topic, facts as vocabulary } from '@unknot/knowledge';
import { type Facts, type FactValue, missing, overlaid } from '@unknot/logic';
import { type CaseFacts, caseFacts, isAsked } from './case-facts.ts';
import { derived, implications } from './clinical-logic.ts';
import type { Instant, PatientCase } from './patient-case.ts';
import { type Triage, triage } from './triage.ts';

/** A page to show now, with only the facts that still matter. */
export interface Page {
  readonly id: string;
  readonly topic: Topic;
  readonly title: string;
  readonly help?: string;
  readonly facts: readonly FactId[];
}

/** What the questions are for. A goal is a value, so that a screen loads only the knowledge it needs. */
export interface Goal {
  /** The unasked facts that could still change what the goal decides. */
  readonly missing: (facts: CaseFacts, triage: Triage) => readonly FactId[];
}

/** How urgent it is. */
export const triageGoal: Goal = {
  missing: (_, { open }) => open.flatMap((rule) => rule.missing),
};

/**
 * The next page for `goals`, or `null` when nothing that is left to ask could change anything. An
 * emergency ends the interview at once.
 */
export function nextPage(
  patient: PatientCase,
  now: Instant,
  goals: readonly Goal[] = [triageGoal],
): Page | null {
  const facts = caseFacts(patient, now);
  return choosePage(facts, triage(facts), goals);
}

/** As {@link nextPage}, for facts that were triaged already. */
export function choosePage(
  facts: CaseFacts,
  verdict: Triage,
  goals: readonly Goal[] = [triageGoal],
): Page | null {
  const relevant = relevantFacts(facts, verdict, goals);
  for (const page of pages) {
    const ask = page.facts.filter((fact) => relevant.has(fact) && facts[fact] === undefined);
    if (ask.length > 0) return { ...page, facts: ask };
  }
  return null;
}

/**
 * The answers after `page`: what was not tapped of the yes/no facts is "no" ("none of these"); a
 * quantity or choice left empty is "not sure", but for a choice that has a usual answer.
 */
export function answerPage(
  facts: Facts<FactId>,
  page: Page,
  answers: Facts<FactId>,
): Facts<FactId> {
  const untouched = page.facts.map((id) => [id, untouchedAnswer(vocabulary[id])]);
  return overlaid<FactId>(facts, Object.fromEntries(untouched), answers);
}

/** What a person says who leaves the question of `fact` as it is. */
function untouchedAnswer(fact: Fact): FactValue {
  switch (fact.kind) {
    case 'yes-no':
      return false;
    case 'quantity':
      return null;
    case 'choice':
      return fact.usual ?? null;
  }
}

/** The unasked facts that could still change what `goals` decide, and the gates that open them. */
function relevantFacts(
  facts: CaseFacts,
  verdict: Triage,
  goals: readonly Goal[],
): ReadonlySet<FactId> {
  const wanted = goals.flatMap((goal) => goal.missing(facts, verdict)).filter(isAsked);
  return withGates(withSparing(new Set(wanted), facts), facts);
}

/** Adds what is asked only to spare other questions: the sex, so that no man is asked about pregnancy. */
function withSparing(wanted: Set<FactId>, facts: CaseFacts): Set<FactId> {
  for (const { when, then, sparesQuestions } of implications)
    if (sparesQuestions && Object.keys(then).some((fact) => wanted.has(fact as FactId)))
      for (const fact of missing(when, facts, derived)) wanted.add(fact as FactId);
  return wanted;
}

/** A detail whose gate was not asked yet is reached through the gate. */
function withGates(wanted: Set<FactId>, facts: CaseFacts): ReadonlySet<FactId> {
  for (const [id, fact] of Object.entries(vocabulary)) {
    if (fact.kind !== 'yes-no' || !fact.settles || facts[id as FactId] !== undefined) continue;
    const details = fact.settles.filter((detail) => wanted.has(detail as FactId)) as FactId[];
    if (details.length === 0) continue;
    wanted.add(id as FactId);
    for (const detail of details) wanted.delete(detail);
  }
  return wanted;
}
