import { pages } from '../pages.ts';
import { facts } from '../vocabulary.ts';
import type { Linter } from './linter.ts';

const MOST_ON_A_PAGE = 7;

export const factsAreAsked: Linter = {
  name: 'facts-are-asked',
  description:
    'Every fact that is not given stands on one page and no other does, no page has more than seven, and a gate stands before what it opens.',
  check: () => {
    const order = pages.flatMap((page) => page.facts);
    const unasked = Object.entries(facts).filter(
      ([id, fact]) => !fact.given && !(order as readonly string[]).includes(id),
    );
    const given = order.filter((id) => facts[id].given);
    const late = Object.entries(facts).flatMap(([gate, fact]) =>
      fact.kind === 'yes-no' && fact.settles
        ? fact.settles
            .filter((detail) => pageOf(detail) <= pageOf(gate))
            .map((detail) => [gate, detail])
        : [],
    );
    return [
      ...unasked.map(([id]) => `fact "${id}" stands on no page`),
      ...given.map((id) => `fact "${id}" is given and stands on a page`),
      ...pages
        .filter((page) => page.facts.length > MOST_ON_A_PAGE)
        .map(({ id }) => `page "${id}" asks more than ${MOST_ON_A_PAGE} things`),
      ...late.map(([gate, detail]) => `gate "${gate}" must stand on a page before "${detail}"`),
    ];
  },
};

const pageOf = (id: string): number =>
  pages.findIndex((page) => (page.facts as readonly string[]).includes(id));
