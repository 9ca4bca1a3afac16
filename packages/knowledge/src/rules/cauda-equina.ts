/** E06: the nerves at the lower end of the spine are squeezed. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const caudaEquina = [
  {
    id: 'cauda-equina',
    ref: 'E06',
    within: 'now',
    suspect: 'Squeezed nerves at the lower end of the spine',
    basis: 'sourced',
    sources: ['CES-BMJBP', 'NHS-BP', 'YORK-CES'],
    when: {
      any: [
        'saddle-numb',
        'urine-retention',
        'urine-incontinence-new',
        'bowel-incontinence-new',
        'sexual-numb-new',
        'legs-bilateral-symptoms',
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      { name: 'numb between the legs', facts: { 'saddle-numb': true }, gives: 'yes' },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            'urine-retention',
            'urine-incontinence-new',
            'sexual-numb-new',
            'legs-bilateral-symptoms',
          ],
        },
      },
      {
        name: 'bladder fine, the rest not asked yet',
        facts: { 'urine-retention': false, 'urine-incontinence-new': false },
        gives: 'open',
        asks: ['saddle-numb', 'bowel-incontinence-new'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
