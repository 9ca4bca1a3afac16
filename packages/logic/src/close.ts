/** Draws the conclusions that answers carry: "none of these" settles each one, a male is not pregnant. */
import { type Conclusions, conclude, type Step } from './conclusions.ts';
import { type Facts, type FactValue, overlaid } from './fact.ts';
import { createPlanes, pack } from './planes.ts';

/** An answer that cannot be right beside the others: by implication `rule`, `fact` must be `value`. */
export interface Contradiction {
  readonly rule: string;
  readonly fact: string;
  readonly value: boolean | string;
}

/** The answers with all that follows from them, and what does not fit together. */
export interface Closure<Id extends string> {
  readonly facts: Facts<Id>;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Adds to `facts`, with `more` laid over them, all that follows. A given yes, no or value always wins over
 * a conclusion, and the clash is reported. A "not sure" gives way to one, unless the implication leaves
 * doubt.
 *
 * @param more a few facts beside many: one copy of the many instead of two.
 */
export function close<Id extends string>(
  facts: Facts<Id>,
  conclusions: Conclusions,
  more: Facts<Id> = {},
): Closure<Id> {
  const known: { [fact: string]: FactValue | undefined } = overlaid(facts, more);
  const planes = createPlanes(conclusions.program);
  pack(conclusions.program, known as Facts, planes);
  const fired = conclude(conclusions, planes);
  for (const step of fired) settle(step, known);
  const firing = conclusions.steps.filter((step) => fired.includes(step));
  return { facts: known as Facts<Id>, contradictions: clashes(firing, known as Facts) };
}

function settle(
  { conclusions, leavesDoubt }: Step,
  known: { [fact: string]: FactValue | undefined },
): void {
  for (const [fact, value] of conclusions)
    if (known[fact] === undefined || (known[fact] === null && !leavesDoubt)) known[fact] = value;
}

const clashes = (firing: readonly Step[], known: Facts): readonly Contradiction[] =>
  firing.flatMap(({ id, conclusions }) =>
    conclusions
      .filter(([fact, value]) => known[fact] !== null && known[fact] !== value)
      .map(([fact, value]) => ({ rule: id, fact, value })),
  );
