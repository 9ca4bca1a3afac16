/** Facts that follow from others; computed by every reader from these predicates, never asked. */
import type { DerivedFact } from './schema.ts';
import type { DerivedId, When } from './vocabulary.ts';

export const derivedFacts: { readonly [Id in DerivedId]: DerivedFact<When> } = {
  severe: {
    label: 'The pain is severe (7 of 10 or more)',
    when: { fact: 'pain-now', atLeast: 7 },
  },
  'trigger-known': {
    label: 'Something clear set it off',
    when: {
      any: [
        'trigger-movement',
        'trigger-load',
        'trigger-posture',
        'trigger-sleep',
        'trigger-stress',
        'trigger-cold',
        'trigger-knock',
      ],
    },
  },
  'clearly-movement-triggered': {
    label: 'A movement set it off, moving changes it and keeping still eases it',
    when: { all: ['trigger-movement', 'mechanical', 'eases-when-still'] },
  },
  'any-neuro': {
    label: 'A sign from the nerves or the spinal cord',
    when: {
      any: [
        'leg-weak',
        'arm-weak',
        'legs-bilateral-symptoms',
        'numb-level',
        'numb-multi-strip',
        'saddle-numb',
        'gait-change',
        'hand-clumsy',
        'lhermitte',
        'urine-retention',
        'urine-incontinence-new',
        'bowel-incontinence-new',
      ],
    },
  },
  'bladder-change': {
    label: 'A new bladder or bowel problem',
    ref: 'bladder_change',
    when: { any: ['urine-retention', 'urine-incontinence-new', 'bowel-incontinence-new'] },
  },
  'behaves-mechanically': {
    label: 'The pain behaves like a muscle or joint pain',
    ref: 'mechanical (2.6)',
    when: { any: ['mechanical', { all: ['trigger-known', { not: 'unaffected-by-movement' }] }] },
  },
  'fracture-risk-event': {
    label: 'A strain, a fall or pressing pain in someone whose bones may break easily',
    ref: 'U06',
    when: {
      any: [
        {
          all: [
            { any: ['trauma-minor', 'trigger-movement'] },
            {
              any: [
                { fact: 'age', atLeast: 65 },
                'osteoporosis-hx',
                'steroid-long',
                'steroid-dependent',
                'height-loss-or-stoop',
                'postmenopausal-low-bmi',
                'alcohol-heavy',
              ],
            },
          ],
        },
        { all: [{ fact: 'age', atLeast: 50 }, 'midline-bony-tender', 'sudden-onset'] },
      ],
    },
  },
};
