import { rules } from '../rules.ts';
import type { Linter } from './linter.ts';

export const rulesHaveExamples: Linter = {
  name: 'rules-have-examples',
  description: 'Every rule has a worked example of each verdict: yes, no and open.',
  check: () =>
    rules.flatMap(({ id, examples }) =>
      (['yes', 'no', 'open'] as const)
        .filter((verdict) => !examples.some(({ gives }) => gives === verdict))
        .map((verdict) => `rule "${id}" has no example that gives "${verdict}"`),
    ),
};
