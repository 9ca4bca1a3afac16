/** Draws the conclusions that answers carry: "none of these" settles each one, a male is not pregnant. */
import { compile, type Program } from './compile.ts';
import { type Derived, KLEENE } from './evaluate.ts';
import type { Facts, FactValue } from './fact.ts';
import type { Node } from './parse.ts';
import { createPlanes, outputOf, run, truthAt } from './planes.ts';
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
  readonly program: Program;
  readonly steps: readonly Step[];
}

/** One implication: where its condition's truth stands, and what it concludes. */
interface Step {
  readonly id: string;
  readonly condition: ReturnType<typeof outputOf>;
  readonly conclusions: readonly (readonly [fact: string, value: boolean | string])[];
  readonly leavesDoubt: boolean;
}

/** Compiles `implications` once. Their ids must differ. */
export function prepareConclusions(
  implications: readonly Implication[],
  derived: Derived,
): Conclusions {
  const program = compile(new Map(implications.map(({ id, when }) => [id, when])), derived);
  const steps = implications.map(
    ({ id, then, leavesDoubt }): Step => ({
      id,
      condition: outputOf(program, id),
      conclusions: Object.entries(then),
      leavesDoubt: leavesDoubt ?? false,
    }),
  );
  return { program, steps };
}

/**
 * Adds to `facts`, with `more` laid over them, all that follows. A given yes, no or value always wins over
 * a conclusion, and the clash is reported. A "not sure" gives way to one, unless the implication leaves
 * doubt.
 *
 * @param more a few facts beside many: one copy of the many instead of two, which is most of the time.
 */
export function close<Id extends string>(
  facts: Facts<Id>,
  { program, steps }: Conclusions,
  more: Facts<Id> = {},
): Closure<Id> {
  const known: { [fact: string]: FactValue | undefined } = { ...facts, ...more };
  const planes = createPlanes(program);
  let firing: readonly Step[] = [];
  for (let grew = true; grew; ) {
    run(program, known as Facts, planes, KLEENE);
    firing = steps.filter(({ condition }) => truthAt(program, planes, condition) === TRUE);
    grew = conclude(firing, known);
  }
  return { facts: known as Facts<Id>, contradictions: clashes(firing, known as Facts) };
}

/** Writes what `firing` concludes into `known`; tells whether anything was new. */
function conclude(
  firing: readonly Step[],
  known: { [fact: string]: FactValue | undefined },
): boolean {
  let grew = false;
  for (const { conclusions, leavesDoubt } of firing)
    for (const [fact, value] of conclusions) {
      const settles = known[fact] === undefined || (known[fact] === null && !leavesDoubt);
      if (!settles) continue;
      known[fact] = value;
      grew = true;
    }
  return grew;
}

const clashes = (firing: readonly Step[], known: Facts): readonly Contradiction[] =>
  firing.flatMap(({ id, conclusions }) =>
    conclusions
      .filter(([fact, value]) => known[fact] !== null && known[fact] !== value)
      .map(([fact, value]) => ({ rule: id, fact, value })),
  );
