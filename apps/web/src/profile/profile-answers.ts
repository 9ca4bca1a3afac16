/** What is shown of a group, what of it is said in one line, and what a change of it writes down. */
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import { type Facts, overlaid } from '@unknot/logic';
import { detailsOf, type GroupId, groups } from './groups.ts';

type Answers = Facts<FactId>;

/** The facts of a group as one line tells them. */
export interface Summary {
  /** "Yes", "not sure", numbers and choices: what is worth a name. */
  readonly said: readonly FactId[];
  readonly no: number;
  readonly open: number;
}

/**
 * What of a group is asked: a detail only behind a gate that is not closed, and one that has an answer always. `draft`
 * holds what was changed and not saved.
 */
export function shownFacts(group: GroupId, standing: Answers, draft: Answers): readonly FactId[] {
  const now = overlaid<FactId>(standing, draft);
  const facts: readonly FactId[] = groups[group];
  return facts.filter((id) => {
    if (id === 'pregnant-weeks') return now.pregnant === true;
    const above = gatesOf(id).filter((gate) => facts.includes(gate));
    return above.length === 0 || isSaid(now[id]) || above.some((gate) => isSaid(now[gate]));
  });
}

/** The group in one line. */
export function summaryOf(group: GroupId, standing: Answers): Summary {
  const shown = shownFacts(group, standing, {});
  return {
    said: shown.filter((id) => isSaid(standing[id]) && detailsOf(id).length === 0),
    no: shown.filter((id) => standing[id] === false).length,
    open: shown.filter((id) => standing[id] === undefined && !isSettled(id, standing)).length,
  };
}

/**
 * What to write down for `draft`: what is new in it, and what cannot stand beside it. "No" to a gate is "no" to each
 * detail that was said before; "yes" to a detail takes back the "no" of its gate.
 */
export function changesIn(draft: Answers, standing: Answers): Answers {
  const given = Object.entries(draft).filter(([id, answer]) => standing[id as FactId] !== answer);
  const implied = given.flatMap(([id, answer]) =>
    impliedBy(id as FactId, answer ?? null, standing),
  );
  return { ...Object.fromEntries(implied), ...Object.fromEntries(given) } as Answers;
}

function impliedBy(
  id: FactId,
  answer: Answers[FactId] | null,
  standing: Answers,
): readonly (readonly [FactId, boolean])[] {
  if (answer === false)
    return detailsOf(id)
      .filter((detail) => isSaid(standing[detail]))
      .map((detail) => [detail, false] as const);
  if (answer === true)
    return gatesOf(id)
      .filter((gate) => standing[gate] === false)
      .map((gate) => [gate, true] as const);
  return [];
}

/** "No" to a gate of another group has settled it. */
const isSettled = (id: FactId, standing: Answers): boolean =>
  gatesOf(id).some((gate) => standing[gate] === false);

const isSaid = (answer: Answers[FactId]): boolean => answer !== undefined && answer !== false;

const gatesOf = (id: FactId): readonly FactId[] => gates.get(id) ?? [];

const gates: ReadonlyMap<FactId, readonly FactId[]> = gatesByDetail();

function gatesByDetail(): Map<FactId, FactId[]> {
  const found = new Map<FactId, FactId[]>();
  for (const gate of Object.keys(vocabulary) as FactId[])
    for (const detail of detailsOf(gate)) {
      const known = found.get(detail) ?? [];
      found.set(detail, [...known, gate]);
    }
  return found;
}
