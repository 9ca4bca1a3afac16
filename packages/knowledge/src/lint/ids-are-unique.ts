import { factors } from '../factors.ts';
import { pages } from '../pages.ts';
import { rules } from '../rules.ts';
import type { Linter } from './linter.ts';

export const idsAreUnique: Linter = {
  name: 'ids-are-unique',
  description: 'No two rules, pages or factors share an id, and no page asks a fact twice.',
  check: () => [
    ...repeated(rules.map(({ id }) => id)).map((id) => `two rules are called "${id}"`),
    ...repeated(pages.map(({ id }) => id)).map((id) => `two pages are called "${id}"`),
    ...repeated(factors.map(({ id }) => id)).map((id) => `two factors are called "${id}"`),
    ...repeated(pages.flatMap(({ facts }) => facts)).map((id) => `"${id}" is asked twice`),
  ],
};

const repeated = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);
