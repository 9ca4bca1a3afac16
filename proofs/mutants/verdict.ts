/** What one condition says of a case, read as the engine reads it. */
import {
  type Derived,
  EITHER,
  evaluate,
  FALSE,
  type Facts,
  missing,
  type Node,
  type Reading,
  TRUE,
  UNKNOWN,
  type Verdict,
} from '@unknot/logic';
import { clinical } from '../clinical.ts';

const notSure: Reading['notSure'] = (fact) => {
  if (clinical.reassuring.has(fact)) return FALSE;
  return clinical.highYield.has(fact) ? EITHER : UNKNOWN;
};

/** `open`: not yet, but an answer that is still to come could make it hold. */
export function verdictOf(node: Node, facts: Facts, derived: Derived): Verdict {
  if (evaluate(node, facts, derived, { unasked: UNKNOWN, notSure }) & TRUE) return 'yes';
  return evaluate(node, facts, derived, { unasked: EITHER, notSure }) & TRUE ? 'open' : 'no';
}

/** The questions that are left. */
export const questionsOf = (node: Node, facts: Facts, derived: Derived): readonly string[] =>
  missing(node, facts, derived, notSure);
