/** The knowledge cut down to a few facts, so that a sabotage is found in a moment. */
import type { Node } from '@unknot/logic';
import { type Clinical, type ClinicalRule, clinical } from './clinical.ts';

/** Only `facts`, what follows among them, and `rules`. */
export function smallClinical(
  facts: readonly string[],
  rules: readonly ClinicalRule[] = [],
): Clinical {
  const knows = (fact: string) => facts.includes(fact);
  return {
    ...clinical,
    rules,
    vocabulary: Object.fromEntries(
      Object.entries(clinical.vocabulary).filter(([fact]) => knows(fact)),
    ),
    implications: clinical.implications.filter(
      ({ when, then }) => factsIn(when).every(knows) && Object.keys(then).every(knows),
    ),
  };
}

/** The yes/no fact `fact`, as a condition. */
export const yes = (fact: string): Node => ({ op: 'true', fact });

/** Its "no". */
export const no = (fact: string): Node => ({ op: 'not', of: yes(fact) });

function factsIn(node: Node): readonly string[] {
  switch (node.op) {
    case 'all':
    case 'any':
    case 'at-least':
      return node.of.flatMap(factsIn);
    case 'not':
      return factsIn(node.of);
    case 'derived':
      return [node.id];
    default:
      return [node.fact];
  }
}
