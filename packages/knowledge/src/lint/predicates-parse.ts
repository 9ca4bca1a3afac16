import { parsePredicate } from '@unknot/logic';
import { derivedFacts } from '../derived-facts.ts';
import { facts } from '../vocabulary.ts';
import { conditions } from './conditions.ts';
import type { Linter } from './linter.ts';

export const predicatesParse: Linter = {
  name: 'predicates-parse',
  description:
    'Every predicate uses known nodes, known facts of the right kind and bounds in range.',
  check: () => {
    const vocabulary = Object.fromEntries(
      Object.entries(facts).map(([id, fact]) => [
        id,
        fact.kind === 'choice' ? { ...fact, options: Object.keys(fact.options) } : fact,
      ]),
    );
    const names = { vocabulary, derived: new Set(Object.keys(derivedFacts)) };
    return conditions.flatMap(({ place, when }) => {
      const parsed = parsePredicate(when, names, place);
      return parsed.ok ? [] : parsed.error.map(({ path, message }) => `${path}: ${message}`);
    });
  },
};
