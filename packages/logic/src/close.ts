/** Draws the conclusions that answers carry: "none of these" settles each one, a male is not pregnant. */
import { type Derived, evaluate } from './evaluate.ts';
import type { Facts, FactValue } from './fact.ts';
import type { Node } from './parse.ts';
import { TRUE } from './truth.ts';

/** When `when` is known to be true, the facts in `then` have these values. */
export interface Implication {
  readonly id: string;
  readonly when: Node;
  readonly then: { readonly [fact: string]: boolean | string };
}

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
 * Adds to `facts` all that follows from them. A given yes, no or value always wins over a conclusion,
 * and the clash is reported; a "not sure" gives way to it.
 */
export function close<Id extends string>(
  facts: Facts<Id>,
  implications: readonly Implication[],
  derived: Derived,
): Closure<Id> {
  const known: { [fact: string]: FactValue | undefined } = { ...facts };
  let waiting = implications;
  for (let grew = true; grew; ) {
    const firing = waiting.filter(({ when }) => evaluate(when, known as Facts, derived) === TRUE);
    waiting = waiting.filter((implication) => !firing.includes(implication));
    for (const { then } of firing)
      for (const [fact, value] of Object.entries(then)) known[fact] ??= value;
    grew = firing.length > 0;
  }
  return {
    facts: known as Facts<Id>,
    contradictions: findContradictions(known as Facts, implications, derived),
  };
}

function findContradictions(
  known: Facts,
  implications: readonly Implication[],
  derived: Derived,
): readonly Contradiction[] {
  return implications
    .filter(({ when }) => evaluate(when, known, derived) === TRUE)
    .flatMap(({ id, then }) =>
      Object.entries(then)
        .filter(([fact, value]) => known[fact] !== value)
        .map(([fact, value]) => ({ rule: id, fact, value })),
    );
}
