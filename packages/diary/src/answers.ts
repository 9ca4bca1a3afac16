/** What has been answered: remembered when it is history, forgotten when a new danger check begins. */
import type { Instant } from '@unknot/engine';
import { type Fact, type FactId, facts } from '@unknot/knowledge';
import type { Facts, FactValue } from '@unknot/logic';
import type { EventOf } from './event.ts';
import { timeOf } from './instant.ts';

/** When each answer was given. */
export type AnsweredAt = { readonly [id in FactId]?: Instant };

interface Answer {
  readonly value: FactValue;
  readonly at: Instant;
  readonly time: number;
}

/** The answers that stand at one point of the log; changed in place while the log is folded. */
export type Answers = Map<FactId, Answer>;

/**
 * Takes in the answers of one event. One that the present knowledge cannot read (an option that is gone, a number out
 * of bounds) still takes the earlier answer away: the person has said something new, so the fact is to be asked again.
 */
export function recordAnswers(standing: Answers, event: EventOf<'facts-answered'>): void {
  const time = timeOf(event.at);
  for (const [id, value] of Object.entries(event.answers)) {
    if (!isAsked(id)) continue;
    if (fits(facts[id], value)) standing.set(id, { value, at: event.at, time });
    else standing.delete(id);
  }
}

/** Forgets all but history. An answer of the very same instant belongs to the check that begins. */
export function beginCheck(standing: Answers, at: Instant): void {
  const time = timeOf(at);
  for (const [id, answer] of standing) {
    if (!facts[id].history && answer.time < time) standing.delete(id);
  }
}

/** The answers as the engine takes them, and when each was given. */
export function answersOf(standing: Answers): { facts: Facts<FactId>; answeredAt: AnsweredAt } {
  const entries = [...standing];
  return {
    facts: Object.fromEntries(entries.map(([id, { value }]) => [id, value])) as Facts<FactId>,
    answeredAt: Object.fromEntries(entries.map(([id, { at }]) => [id, at])) as AnsweredAt,
  };
}

/** The answers as they stood when `facts` and `answeredAt` were read. */
export function standingAnswers({ facts, answeredAt }: ReturnType<typeof answersOf>): Answers {
  const standing: Answers = new Map();
  for (const [id, at] of Object.entries(answeredAt) as [FactId, Instant][])
    standing.set(id, { value: facts[id] ?? null, at, time: timeOf(at) });
  return standing;
}

/** Derived facts are not in the vocabulary, and given ones follow from the region: neither is remembered. */
const isAsked = (id: string): id is FactId =>
  Object.hasOwn(facts, id) && !facts[id as FactId].given;

function fits(fact: Fact, value: FactValue): boolean {
  if (value === null) return true;
  switch (fact.kind) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'quantity':
      return typeof value === 'number' && value >= fact.min && value <= fact.max;
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(fact.options, value);
  }
}
