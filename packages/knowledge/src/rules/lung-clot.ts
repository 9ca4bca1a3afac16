/** E03: a blood clot in the lung. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const lungClot = [
  {
    id: 'pulmonary-embolism',
    ref: 'E03',
    within: 'now',
    suspect: 'A blood clot in the lung',
    basis: 'sourced',
    sources: ['NHS-PE'],
    when: {
      any: [
        {
          all: [
            'pleuritic',
            {
              any: [
                'breathless',
                'coughing-blood',
                'fainted',
                'palpitations',
                'calf-swelling-pain',
                'surgery-or-immobile-4w',
                'clot-hx',
                'cancer-active',
                'pregnant',
                'postpartum-6w',
                'oestrogen',
              ],
            },
          ],
        },
        'breathless-sudden',
        'blood-more-than-streaks',
      ],
    },
    advice: ['Sit up and rest.', 'Do not drive yourself.'],
    examples: [
      {
        name: 'sharp on breathing in and a swollen calf',
        facts: { pleuritic: true, 'calf-swelling-pain': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            { 'breathless-sudden': true, breathless: true },
            { 'blood-more-than-streaks': true, 'coughing-blood': true },
          ],
          no: ['pleuritic', 'breathless'],
        },
      },
      {
        name: 'sharp on breathing in, the rest not asked yet',
        facts: { pleuritic: true, breathless: false },
        gives: 'open',
        asks: ['calf-swelling-pain', 'surgery-or-immobile-4w', 'clot-hx'],
        changed: {
          yes: [
            'breathless',
            'coughing-blood',
            'fainted',
            'palpitations',
            'cancer-active',
            'pregnant',
            'postpartum-6w',
            'oestrogen',
          ],
        },
      },
    ],
  },
  {
    id: 'coughing-blood',
    ref: 'E03 also',
    within: 'today',
    suspect: 'Blood from the lung',
    basis: 'sourced',
    sources: ['NHS-PE'],
    when: 'coughing-blood',
    examples: [
      {
        name: 'a few streaks',
        facts: { 'coughing-blood': true, 'blood-more-than-streaks': false },
        gives: 'yes',
      },
      { name: 'none', facts: { 'coughing-blood': false }, gives: 'no' },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['coughing-blood'] },
    ],
  },
] as const satisfies readonly ClinicalRule[];
