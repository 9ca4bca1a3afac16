/** Which self-tests are for this person now: never in a flare, never while a danger stands (part 4). */
import { noTest, type SelfTest, type SelfTestId, selfTests } from '@unknot/knowledge';
import {
  EITHER,
  evaluate,
  explain,
  FALSE,
  KLEENE,
  missing,
  type Node,
  type Reading,
  TRUE,
  UNKNOWN,
} from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import type { Clearance } from './clearance.ts';
import { derived, parseWhen } from './clinical-logic.ts';
import type { Goal } from './interview.ts';
import type { Triage } from './triage.ts';

export interface SelfTestOffer extends Clearance {
  /** Why nobody is offered it; `null` for a test that is offered to those it suits. */
  readonly never: string | null;
}

const forbidden = new Map(
  selfTests.map(({ id, avoidWhen }): readonly [SelfTestId, Node] => [
    id,
    parseWhen({ any: [noTest.when, ...(avoidWhen === undefined ? [] : [avoidWhen])] }, id),
  ]),
);

/** Which self-tests suit: only what danger allows, and only what is still open. */
export const selfTestGoal: Goal = {
  missing: (facts, triage) =>
    Object.values(selfTestsFor(facts, triage)).flatMap(({ missing: open }) => open),
};

/**
 * The verdict on every self-test. Not known is never read as safe: an open condition makes it `ask`, and
 * its questions stand in `missing`.
 */
export function selfTestsFor(
  facts: CaseFacts,
  triage: Triage,
): Readonly<Record<SelfTestId, SelfTestOffer>> {
  const offers = selfTests.map((test) => [test.id, offerOf(test, facts, triage)]);
  return Object.fromEntries(offers);
}

function offerOf(
  { id, use, why }: SelfTest & { readonly id: SelfTestId },
  facts: CaseFacts,
  triage: Triage,
): SelfTestOffer {
  if (use === 'not-offered')
    return { verdict: 'avoid', because: [], missing: [], never: why ?? null };
  return { ...clearanceOf(forbidden.get(id) as Node, facts, triage), never: null };
}

function clearanceOf(node: Node, facts: CaseFacts, triage: Triage): Clearance {
  if (triage.disposition !== 'self-care' && triage.disposition !== 'routine')
    return { verdict: 'avoid', because: triage.reasons[0]?.because ?? [], missing: [] };
  const truth = evaluate(node, facts, derived);
  if (truth === FALSE) return { verdict: 'ok', because: [], missing: [] };
  const reading: Reading = truth === TRUE ? KLEENE : { unasked: UNKNOWN, notSure: () => EITHER };
  return {
    verdict: truth === TRUE ? 'avoid' : 'ask',
    because: explain(node, facts, derived, 'yes', reading) as Clearance['because'],
    missing: truth === TRUE ? [] : (missing(node, facts, derived) as Clearance['missing']),
  };
}
