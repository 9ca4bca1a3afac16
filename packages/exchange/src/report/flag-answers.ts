/** The answers about danger signs, each with the time it was given: what is there, and what is not. */
import type { DiaryState } from '@unknot/diary';
import type { Instant } from '@unknot/engine';
import { type Fact, type FactId, pages, facts as vocabulary } from '@unknot/knowledge';

/** One answer and when it was given. */
export interface ToldFact {
  readonly fact: FactId;
  readonly at: Instant;
}

export interface FlagAnswers {
  readonly present: readonly ToldFact[];
  readonly absent: readonly ToldFact[];
  readonly notSure: readonly ToldFact[];
}

const factsOf = (topic: string): readonly FactId[] =>
  pages.filter((page) => page.topic === topic).flatMap(({ facts }) => facts);

const DANGER = factsOf('danger');
const HISTORY = [...factsOf('history'), ...factsOf('medicines')];

/** The gates that each answer stands behind: "no" to one of them has said it all. */
const GATES: ReadonlyMap<string, readonly FactId[]> = gatesByDetail();

function gatesByDetail(): ReadonlyMap<string, readonly FactId[]> {
  const gates = new Map<string, FactId[]>();
  for (const gate of Object.keys(vocabulary) as FactId[]) {
    const fact: Fact = vocabulary[gate];
    const details = fact.kind === 'yes-no' ? (fact.settles ?? []) : [];
    for (const detail of details) gates.set(detail, [...(gates.get(detail) ?? []), gate]);
  }
  return gates;
}

/** The answers of the present check, in the order of the pages. A detail of what is not there is left out. */
export function flagAnswersOf(diary: DiaryState): FlagAnswers {
  const told = DANGER.filter((id) => !isSaidByGate(id, diary));
  const answered = (value: boolean | null) => withTimes(told, diary, value);
  return { present: answered(true), absent: answered(false), notSure: answered(null) };
}

/** A detail behind gates that are all answered "no". */
function isSaidByGate(id: FactId, { facts }: DiaryState): boolean {
  const gates = GATES.get(id) ?? [];
  return gates.length > 0 && gates.every((gate) => facts[gate] === false);
}

/** Conditions, medicines and allergies that were answered with yes. */
export const toldHistory = (diary: DiaryState): readonly ToldFact[] =>
  withTimes([...new Set(HISTORY)], diary, true);

function withTimes(
  ids: readonly FactId[],
  { facts, answeredAt }: DiaryState,
  value: boolean | null,
): readonly ToldFact[] {
  return ids.flatMap((fact) => {
    const at = answeredAt[fact];
    return facts[fact] === value && at !== undefined ? [{ fact, at }] : [];
  });
}
