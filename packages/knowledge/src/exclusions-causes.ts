/** What other answers already say about the causes, so that it is not asked twice. */
import type { Exclusion } from './schema.ts';
import type { FactId, When } from './vocabulary.ts';

export const causesExclusions: readonly (Exclusion<When> & {
  readonly then: { readonly [Id in FactId]?: boolean };
})[] = [
  {
    id: 'a first episode has none before it',
    when: 'first-episode',
    then: { 'previous-episode': false },
  },
  {
    id: 'what is not the first episode has one before it',
    when: { not: 'first-episode' },
    then: { 'previous-episode': true },
  },
];
