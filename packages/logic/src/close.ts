/** Draws the conclusions that answers carry: "none of these" settles each one, a male is not pregnant. */
import { compile, createPlanes, type Planes, type Program, run, truthOf } from './compile.ts';
import { type Derived, KLEENE } from './evaluate.ts';
import type { Facts, FactValue } from './fact.ts';
import type { Node } from './parse.ts';
import { TRUE } from './truth.ts';

/** When `when` is known to be true, the facts in `then` have these values. */
export interface Implication {
  readonly id: string;
  readonly when: Node;
  readonly then: { readonly [fact: string]: boolean | string };
  /** A conclusion from a general "no", which does not settle a doubt about a part. */
  readonly leavesDoubt?: true;
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

/** Implications made ready to run. */
export interface Conclusions {
  readonly implications: readonly Implication[];
  readonly program: Program;
}

/** Compiles `implications` once. Their ids must differ. */
export function prepareConclusions(
  implications: readonly Implication[],
  derived: Derived,
): Conclusions {
  const conditions = new Map(implications.map(({ id, when }) => [id, when]));
  return { implications, program: compile(conditions, derived) };
}

/**
 * Adds to `facts` all that follows from them. A given yes, no or value always wins over a conclusion,
 * and the clash is reported. A "not sure" gives way to one, unless the implication leaves doubt.
 */
export function close<Id extends string>(
  facts: Facts<Id>,
  { implications, program }: Conclusions,
): Closure<Id> {
  const known: { [fact: string]: FactValue | undefined } = { ...facts };
  const planes = createPlanes(program);
  let firing: readonly Implication[] = [];
  for (let grew = true; grew; ) {
    firing = implicationsThatHold(implications, program, planes, known as Facts);
    grew = conclude(firing, known);
  }
  return { facts: known as Facts<Id>, contradictions: clashes(firing, known as Facts) };
}

function implicationsThatHold(
  implications: readonly Implication[],
  program: Program,
  planes: Planes,
  facts: Facts,
): readonly Implication[] {
  run(program, facts, planes, KLEENE);
  return implications.filter(({ id }) => truthOf(program, planes, id) === TRUE);
}

/** Writes what `firing` concludes into `known`; tells whether anything was new. */
function conclude(
  firing: readonly Implication[],
  known: { [fact: string]: FactValue | undefined },
): boolean {
  let grew = false;
  for (const { then, leavesDoubt } of firing)
    for (const [fact, value] of Object.entries(then)) {
      const settles = known[fact] === undefined || (known[fact] === null && !leavesDoubt);
      if (!settles) continue;
      known[fact] = value;
      grew = true;
    }
  return grew;
}

const clashes = (firing: readonly Implication[], known: Facts): readonly Contradiction[] =>
  firing.flatMap(({ id, then }) =>
    Object.entries(then)
      .filter(([fact, value]) => known[fact] !== null && known[fact] !== value)
      .map(([fact, value]) => ({ rule: id, fact, value })),
  );
