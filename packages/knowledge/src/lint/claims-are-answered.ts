import { articles } from '../articles.ts';
import { claims } from '../claims.ts';
import { exercises } from '../exercises.ts';
import { factors } from '../factors.ts';
import { medicines } from '../medicines.ts';
import { remedies } from '../remedies.ts';
import { rules } from '../rules.ts';
import { sources } from '../sources.ts';
import type { Linter } from './linter.ts';

/** S1 to S38, as the evidence file numbers them. */
const expected = Array.from({ length: 38 }, (_, index) => `S${index + 1}`);

export const claimsAreAnswered: Linter = {
  name: 'claims-are-answered',
  description: 'S1–S38 are there once and in order, each answered by an article and real records.',
  check: () => [
    ...(claims.map(({ id }) => id).join() === expected.join()
      ? []
      : [`claims are ${claims.map(({ id }) => id).join()}`]),
    ...claims.flatMap(({ id, answeredIn, sources: named }) => [
      ...(answeredIn.some((place) => place.startsWith('article:'))
        ? []
        : [`claim ${id} has no article`]),
      ...answeredIn
        .filter((place) => !places.has(place))
        .map((place) => `claim ${id} points to the unknown "${place}"`),
      ...named
        .filter((source) => !Object.hasOwn(sources, source))
        .map((source) => `claim ${id} names the unknown source "${source}"`),
    ]),
  ],
};

const places: ReadonlySet<string> = new Set([
  ...articles.flatMap(({ id, sections }) =>
    sections.map((section) => `article:${id}#${section.id}`),
  ),
  ...rules.map(({ id }) => `rule:${id}`),
  ...Object.keys(remedies).map((id) => `remedy:${id}`),
  ...Object.keys(medicines).map((id) => `medicine:${id}`),
  ...exercises.map(({ id }) => `exercise:${id}`),
  ...factors.map(({ id }) => `factor:${id}`),
]);
