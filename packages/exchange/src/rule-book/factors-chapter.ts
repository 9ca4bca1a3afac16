/** What may have contributed, and how it is weighed. */
import { factors, notRankedFactors } from '@unknot/knowledge';
import { predicateWords } from '../predicate-words.ts';
import { BASIS, type Chapter, entry, line, points, sourcesPart } from './chapter.ts';

/** Factors, ranked and not. */
export function factorsChapter(): Chapter {
  return {
    id: 'factors',
    title: 'Factors',
    intro:
      'Ranked by adding points, after the danger rules are clear. Never a diagnosis, never a percentage.',
    entries: [
      ...factors.map(({ id, ref, name, base, weights, change, clinician, known, basis, sources }) =>
        entry(
          name,
          line(`Factor \`${id}\``, ref, `begins with ${base}`, BASIS[basis]),
          ...weights.map(
            ({ when, points: worth }) =>
              `${worth > 0 ? '+' : ''}${worth} when:\n\n${predicateWords(when)}`,
          ),
          points('What the person can change', change),
          ...clinician.map(({ when, why }) =>
            when === undefined
              ? `A clinician: ${why}`
              : `A clinician: ${why} When:\n\n${predicateWords(when)}`,
          ),
          `How well it is known: ${known}`,
          sourcesPart(sources),
        ),
      ),
      ...notRankedFactors.map(({ id, ref, name, why, heldBy, sources }) =>
        entry(
          name,
          line(`Never ranked \`${id}\``, ref),
          why,
          `Rules: ${heldBy.join(', ')}`,
          sourcesPart(sources),
        ),
      ),
    ],
  };
}
