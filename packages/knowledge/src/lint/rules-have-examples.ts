import { rules } from '../rules.ts';
import { facts } from '../vocabulary.ts';
import type { Linter } from './linter.ts';
import { factsIn } from './predicate-leaves.ts';

export const rulesHaveExamples: Linter = {
  name: 'rules-have-examples',
  description:
    'Every rule has a worked example of each verdict: yes, no and, unless the log alone decides it, open.',
  check: () =>
    rules.flatMap(({ id, when, examples }) => {
      const given = factsIn(when).every(
        (fact) => fact in facts && facts[fact as keyof typeof facts].given,
      );
      const verdicts = given ? (['yes', 'no'] as const) : (['yes', 'no', 'open'] as const);
      return verdicts
        .filter((verdict) => !examples.some(({ gives }) => gives === verdict))
        .map((verdict) => `rule "${id}" has no example that gives "${verdict}"`);
    }),
};
