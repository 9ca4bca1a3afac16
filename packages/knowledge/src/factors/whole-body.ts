/** Salts, heat, cough, shape, illness and medicines: F15, F17, F24–F27, F29. */
import type { When } from '../vocabulary.ts';
import type { Factor } from './factor.ts';

const crampsElsewhere = {
  any: ['carpopedal-spasm', 'generalised-cramps', 'facial-twitch'],
} as const satisfies When;

export const wholeBodyFactors = [
  {
    id: 'salts-or-nutrients',
    ref: 'F15',
    name: 'Low salts in the blood',
    base: 0,
    weights: [
      { when: crampsElsewhere, points: 3 },
      { when: 'perioral-hand-tingle', points: 3 },
      {
        when: {
          any: [
            'diuretic',
            'vomit-diarrhoea-24h',
            'kidney-disease',
            'neck-surgery-14d',
            'low-calcium-neck-surgery-hx',
            'eating-disorder',
            'alcohol-heavy',
          ],
        },
        points: 1,
      },
      {
        when: { all: [{ not: crampsElsewhere }, { not: 'perioral-hand-tingle' }] },
        points: -3,
      },
    ],
    change: ['Eat as usual. No supplement is needed by default.'],
    clinician: [
      {
        when: { any: [crampsElsewhere, 'perioral-hand-tingle'] },
        why: 'A blood test should show calcium, magnesium, potassium and the kidneys.',
      },
    ],
    known: 'Low salts cause cramps in many places, not one tight spot in the back.',
    basis: 'sourced',
    sources: ['GAR20'],
  },
  {
    id: 'heat-and-little-water',
    ref: 'F17',
    name: 'Heat and too little to drink',
    base: 0,
    weights: [
      { when: 'heat-exposure', points: 1 },
      { when: { any: ['little-urine', 'dehydrated'] }, points: 1 },
      { when: 'generalised-cramps', points: 1 },
      { when: { all: [{ not: 'heat-exposure' }, { not: 'generalised-cramps' }] }, points: -3 },
    ],
    change: ['Rest in the shade.', 'Drink to thirst, and eat something with salt.'],
    clinician: [{ why: 'Confused, very hot or no urine: get help at once.' }],
    known: 'Clinical experience.',
    basis: 'consensus',
    sources: ['EAED19'],
  },
  {
    id: 'cough-or-wheeze',
    ref: 'F24',
    name: 'Days of coughing or hard breathing',
    base: 1,
    weights: [{ when: { any: ['cough-new', 'wheeze'] }, points: 3 }],
    change: ['Hug a pillow when you cough.', 'Treat the cough.'],
    clinician: [
      {
        when: { any: ['cough-gt3w', 'coughing-blood', 'fever'] },
        why: 'A cough over 3 weeks, blood or fever needs a look.',
      },
    ],
    known: 'Clinical experience.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'curve-of-the-spine',
    ref: 'F25',
    name: 'A curve of the spine since your youth',
    base: 0,
    weights: [{ when: 'curve-longstanding', points: 3 }],
    change: ['Keep moving and stay strong.'],
    clinician: [{ why: 'A clinician should look at the curve, without hurry.' }],
    known: 'Clinical experience.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'inflamed-spine',
    ref: 'F26',
    name: 'An inflamed spine',
    base: 0,
    weights: [
      {
        when: {
          all: [
            'spa-onset-before-45',
            { fact: 'days-since-onset', above: 90 },
            {
              atLeast: 3,
              of: [
                'spa-onset-before-35',
                'spa-second-half-night',
                'spa-buttock-pain',
                'spa-better-with-movement',
                'spa-better-with-nsaid',
                'spa-relative',
                'spa-arthritis',
                'spa-enthesitis',
                'spa-psoriasis',
              ],
            },
          ],
        },
        points: 3,
      },
    ],
    change: ['Keep moving meanwhile.'],
    clinician: [{ why: 'A clinician should test for it.' }],
    known: 'The signs were tested in low-back pain.',
    basis: 'sourced',
    sources: ['NG65'],
  },
  {
    id: 'widespread-pain',
    ref: 'F27',
    name: 'Pain in many places with poor sleep',
    base: 0,
    weights: [
      {
        when: {
          all: [
            'pain-in-4-regions',
            { fact: 'days-since-onset', above: 90 },
            'unrefreshing-sleep-fog',
          ],
        },
        points: 3,
      },
    ],
    change: ['Move a little every day.', 'Protect your sleep.'],
    clinician: [{ why: 'A clinician should look at the whole picture.' }],
    known: 'Clinical experience.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'a-medicine',
    ref: 'F29',
    name: 'A new or changed medicine',
    base: 1,
    weights: [
      {
        when: {
          any: [
            'new-muscle-drug-14d',
            'other-new-drug-14d',
            'dopamine-blocker-2w',
            'baclofen-or-benzo-stopped-7d',
          ],
        },
        points: 3,
      },
    ],
    change: ['Change nothing by yourself. Ask who prescribed it.'],
    clinician: [{ why: 'Ask the prescriber within 3 days.' }],
    known: 'Such side effects mostly come in the first 2 weeks.',
    basis: 'sourced',
    sources: ['AAFP-DYST'],
  },
] as const satisfies readonly Factor[];
