import { notRankedFactors } from '../factors/not-ranked.ts';
import { factors } from '../factors.ts';
import { rules } from '../rules.ts';
import type { Linter } from './linter.ts';

const LAST = 36;

export const factorsAreWhole: Linter = {
  name: 'factors-are-whole',
  description:
    'F01 to F36 are there once each, ranked by weights or held by a rule; what names a source has one.',
  check: () => {
    const refs = [...factors, ...notRankedFactors].map(({ ref }) => ref);
    const wanted = Array.from({ length: LAST }, (_, at) => `F${String(at + 1).padStart(2, '0')}`);
    return [
      ...wanted
        .filter((ref) => refs.filter((each) => each === ref).length !== 1)
        .map((ref) => `${ref} is not there once`),
      ...factors
        .filter(({ weights }) => !weights.some(({ points }) => points > 0))
        .map(({ id }) => `nothing speaks for factor "${id}"`),
      ...factors
        .filter(({ basis, sources }) => basis === 'sourced' && sources.length === 0)
        .map(({ id }) => `factor "${id}" is sourced but names no source`),
      ...notRankedFactors
        .filter(({ heldBy }) => !heldBy.every(isRule))
        .map(({ id }) => `factor "${id}" is held by a rule that is not there`),
    ];
  },
};

const isRule = (ref: string): boolean => rules.some((rule) => rule.ref.startsWith(ref));
