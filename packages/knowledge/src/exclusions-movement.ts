/** What cannot be true together among the facts of movement and those asked before them. */
import type { Exclusion } from './schema.ts';
import type { FactId, When } from './vocabulary.ts';

export const movementExclusions: readonly (Exclusion<When> & {
  readonly then: { readonly [Id in FactId]?: boolean };
})[] = [
  {
    id: 'nothing done at the spine in 90 days is nothing done in 12 weeks',
    when: { not: 'spine-procedure-90d' },
    then: { 'spine-operation-12w': false, 'spine-procedure-6w': false },
  },
  {
    id: 'something done at the spine in 12 weeks is something done in 90 days',
    when: { any: ['spine-operation-12w', 'spine-procedure-6w'] },
    then: { 'spine-procedure-90d': true },
  },
];
