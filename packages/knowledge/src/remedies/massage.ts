/** Pressure on the muscle: by oneself, by someone else, by a machine. Part 5.4. */
import type { When } from '../vocabulary.ts';
import type { RemedyRecord } from './remedy-record.ts';

const TESTED = 'Tested in low-back pain, and for a short time only.';

/** A place that must not be pressed at all. */
const sorePlace = {
  any: [
    'broken-bruised-skin',
    'skin-burn-tingle-strip',
    'rash-dermatomal-blister',
    'no-press-trunk',
    'cancer-active',
  ],
} as const satisfies When;

/** Blood, bone or vessels that deep pressure can harm. */
const deepHarms = {
  any: [
    sorePlace,
    'anticoagulant',
    'dual-antiplatelet',
    'bleeding-disorder',
    'osteoporosis-hx',
    'steroid-long',
    'cancer-hx',
    'fever',
    'calf-swelling-pain',
    'pregnant',
  ],
} as const satisfies When;

const massageStops = [
  'It hurts more than 5 of 10, or the pain stays up.',
  'A bruise, a lump, or skin that changes.',
  'You feel numb, weak or dizzy, or your head hurts.',
] as const;

export const massageRemedies = {
  massage: {
    id: 'massage',
    ref: '5.4 self-massage',
    name: 'Gentle self-massage',
    purpose: 'Light pressure may ease a tight spot for a while.',
    steps: [
      'Put a ball between a wall and the muscle beside your spine. Never on the spine.',
      'Lean in gently: a "good hurt" of at most 5 of 10.',
      'Stay 30 to 60 seconds on a spot. Breathe. Then move on.',
      'Leave the front and the sides of your neck alone.',
      'A foam roller across the upper back works too, with your head held up.',
      'Move about afterwards. Massage helps most along with exercise.',
    ],
    dose: '5 minutes, once or twice a day.',
    minutes: 5,
    stopIf: massageStops,
    avoidWhen: { any: [sorePlace, 'fever'] },
    askWhen: {
      any: [
        'anticoagulant',
        'dual-antiplatelet',
        'bleeding-disorder',
        'osteoporosis-hx',
        'steroid-long',
        'cancer-hx',
        'pregnant',
        'calf-swelling-pain',
      ],
    },
    strength: 'low',
    borrowed: TESTED,
    basis: 'sourced',
    sources: ['FUR15', 'ACP17', 'NG59-PULSE'],
  },
  'deep-massage': {
    id: 'deep-massage',
    ref: '5.4 massage by someone',
    name: 'A firm massage by someone else',
    purpose: 'May ease the pain for a short time.',
    steps: [
      'Go to someone trained. Tell them what you have and what you take.',
      'Ask for pressure that you can bear easily.',
      'Let nobody press or twist your neck or spine.',
      'Move about afterwards. Massage helps most along with exercise.',
    ],
    dose: 'Up to half an hour. Wait a day and see how it was.',
    stopIf: [...massageStops, 'Big bruises or short of breath afterwards: get help at once.'],
    avoidWhen: deepHarms,
    askWhen: { any: ['neuro-known', { fact: 'age', atLeast: 65 }, { fact: 'age', below: 16 }] },
    strength: 'low',
    borrowed: TESTED,
    basis: 'sourced',
    sources: ['FUR15', 'ACP17', 'NG59-PULSE'],
  },
  'massage-gun': {
    id: 'massage-gun',
    ref: '5.4 percussion gun',
    name: 'A massage gun',
    purpose: 'May loosen a muscle. Used hard, it has done harm.',
    steps: [
      'Use the lowest setting.',
      'Keep to the thick part of a muscle.',
      'Never use it on the neck, the spine, the ribs, the collarbone or over the kidneys.',
      'Leave out tired or bruised muscles, and skin under a patch.',
    ],
    dose: 'At most 60 seconds on an area, once a day.',
    stopIf: [
      ...massageStops,
      'Dark urine, or a muscle that swells: get help today.',
      'Headache, dizziness or changed sight afterwards: get help at once.',
    ],
    avoidWhen: {
      any: [deepHarms, 'medicine-patch-near', 'numb-skin', 'extreme-new-exercise'],
    },
    askWhen: { any: ['neuro-known', { fact: 'age', atLeast: 65 }, { fact: 'age', below: 16 }] },
    strength: 'very-low',
    borrowed: 'Hardly tested. Two reports tell of serious harm.',
    basis: 'sourced',
    sources: ['GUN-VAD', 'GUN-RHAB'],
  },
} as const satisfies Record<string, RemedyRecord>;
