/** Every mutant of every rule and of every derived fact, and who notices it. */
import type { Node } from '@unknot/logic';
import { clinical } from '../clinical.ts';
import { type Explanation, explained } from './explained.ts';
import { type Killer, killerOf, type Mutated } from './kill.ts';
import { mutantsOf } from './mutate.ts';

export interface Outcome {
  /** The rule, or the derived fact. */
  readonly where: string;
  readonly mistake: string;
  readonly end: Killer | 'explained' | 'alive';
}

/** What became of every mutant. */
export function outcomes(): readonly Outcome[] {
  const { rules, derived } = clinical;
  return [
    ...rules.flatMap((rule) =>
      outcomesOf(rule.id, rule.node, (node) => ({ rules: [{ ...rule, node }], derived })),
    ),
    ...[...derived].flatMap(([id, node]) =>
      outcomesOf(id, node, (mutated) => ({
        rules: rules.filter((rule) => reads(rule.node, id)),
        derived: new Map([...derived, [id, mutated]]),
      })),
    ),
  ];
}

function outcomesOf(where: string, node: Node, inside: (node: Node) => Mutated): Outcome[] {
  return mutantsOf(node, clinical.vocabulary).map(({ mistake, node: mutated }) => ({
    where,
    mistake,
    end: killerOf(inside(mutated)) ?? (isExplained(where, mistake) ? 'explained' : 'alive'),
  }));
}

const isExplained = (where: string, mistake: string): boolean =>
  explained.some((each) => each.where === where && each.mistake === mistake);

/** Explanations of mutants that are noticed by now, or that are made no more. */
export const needless = (all: readonly Outcome[]): readonly Explanation[] =>
  explained.filter(
    ({ where, mistake }) =>
      !all.some(
        (each) => each.where === where && each.mistake === mistake && each.end === 'explained',
      ),
  );

/** Does `node` read the derived fact, directly or by another one? */
function reads(node: Node, id: string): boolean {
  switch (node.op) {
    case 'derived': {
      const behind = clinical.derived.get(node.id);
      return node.id === id || (behind !== undefined && reads(behind, id));
    }
    case 'all':
    case 'any':
    case 'at-least':
      return node.of.some((part) => reads(part, id));
    case 'not':
      return reads(node.of, id);
    default:
      return false;
  }
}
