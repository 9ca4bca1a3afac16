/** What other answers already say about warmth, water and massage, so that it is not asked twice. */
import type { Exclusion } from './schema.ts';
import type { FactId, When } from './vocabulary.ts';

export const reliefExclusions: readonly (Exclusion<When> & {
  readonly then: { readonly [Id in FactId]?: boolean };
})[] = [
  {
    id: 'a big spleen or a fresh needle is a reason not to press on the trunk',
    when: { any: ['glandular-fever-8w', 'spine-procedure-6w', 'needle-chest-7d'] },
    then: { 'no-press-trunk': true },
  },
  {
    id: 'a patch near the sore place is a patch',
    when: { any: ['medicine-patch-near', 'opioid-patch'] },
    then: { 'patch-anywhere': true },
  },
  {
    id: 'high blood pressure is a risk in hot water',
    when: 'hypertension',
    then: { 'hot-water-risk': true },
  },
];
