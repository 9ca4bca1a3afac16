/** Chooses the next page of questions: only what can still change the answer. */
import { type Fact, type FactId, pages, type Topic, facts as vocabulary } from '@unknot/knowledge';
import { type Facts, type FactValue, missing, overlaid } from '@unknot/logic';
import { type CaseFacts, caseFacts } from './case-facts.ts';
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
  readonly missing: (facts: CaseFacts, triage: Triage) => Iterable<FactId>;
}

/** How urgent it is. */
export const triageGoal: Goal = {
  missing: (_, { open }) => unionOf(open.map((rule) => rule.missing)),
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
export function choosePage(facts: CaseFacts, verdict: Triage, goals: readonly Goal[]): Page | null {
  const relevant = relevantFacts(facts, verdict, goals);
  for (const page of pages) {
    const ask = page.facts.filter((fact) => relevant.has(fact));
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
  const wanted = unionOf(goals.map((goal) => goal.missing(facts, verdict)));
  return withGates(withSparing(wanted, facts), facts);
}

/** A hundred open rules name the same few facts over and over: no list of them all in between. */
function unionOf(lists: readonly Iterable<FactId>[]): Set<FactId> {
  const union = new Set<FactId>();
  for (const list of lists) for (const fact of list) union.add(fact);
  return union;
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
  for (const { id, details } of gates) {
    if (facts[id] !== undefined) continue;
    const behind = details.filter((detail) => wanted.has(detail));
    if (behind.length === 0) continue;
    wanted.add(id);
    for (const detail of behind) wanted.delete(detail);
  }
  return wanted;
}

/** The facts whose "no" is "no" to details, in the order of the vocabulary. */
const gates = Object.entries(vocabulary).flatMap(([id, fact]) =>
  fact.kind === 'yes-no' && fact.settles
    ? [{ id: id as FactId, details: fact.settles as readonly FactId[] }]
    : [],
);
