import { rules } from '../rules.ts';
import { sources } from '../sources.ts';
import type { Linter } from './linter.ts';

export const rulesAreSourced: Linter = {
  name: 'rules-are-sourced',
  description: 'Every rule names at least one source, and every source it names exists.',
  check: () =>
    rules.flatMap((rule) => [
      ...(rule.sources.length === 0 ? [`rule "${rule.id}" has no source`] : []),
      ...rule.sources
        .filter((id) => !Object.hasOwn(sources, id))
        .map((id) => `rule "${rule.id}" names the unknown source "${id}"`),
    ]),
};
