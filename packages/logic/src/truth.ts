/**
 * Truth as two independent bits: evidence for and evidence against.
 *
 * With one bit set this is Kleene's three-valued logic (yes, no, not known). Both bits set means
 * "take it either way", which lets one evaluator also answer "could this still become true?" and
 * "does it hold if the doubtful answer counts against the person's safety?".
 */

/** 0 not known · 1 true · 2 false · 3 either way. */
export type Truth = 0 | 1 | 2 | 3;

export const UNKNOWN = 0;
export const TRUE = 1;
export const FALSE = 2;
export const EITHER = 3;

/** Evidence for, or evidence against. */
export type Side = typeof TRUE | typeof FALSE;

export const opposite = (side: Side): Side => (side === TRUE ? FALSE : TRUE);

/** What a rule says of a case. */
export type Verdict = 'yes' | 'no' | 'open';

/** Swaps the evidence for and against. */
export const negate = (truth: Truth): Truth =>
  (((truth & TRUE) << 1) | ((truth & FALSE) >> 1)) as Truth;

/** Evidence that at least `n` of `truths` hold; `all` is n = length, `any` is n = 1. */
export function atLeast(n: number, truths: readonly Truth[]): Truth {
  let holds = 0;
  let fails = 0;
  for (const truth of truths) {
    if (truth & TRUE) holds += 1;
    if (truth & FALSE) fails += 1;
  }
  const forIt = holds >= n ? TRUE : UNKNOWN;
  const against = fails > truths.length - n ? FALSE : UNKNOWN;
  return (forIt | against) as Truth;
}
