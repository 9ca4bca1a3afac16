/** U17 to U20, R14, R17, R20: muscles that break down, cramp or lock, and the medicines behind it. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const muscle = [
  {
    id: 'muscle-breakdown-grave',
    ref: 'U19 also',
    within: 'now',
    suspect: 'Muscle that breaks down and harms the kidneys',
    basis: 'sourced',
    sources: ['RHABDO'],
    when: {
      all: [
        'dark-urine-cola',
        { any: ['muscle-severe-swollen-weak', 'nausea-vomit', 'confusion'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'urine like cola and a swollen muscle',
        facts: { ...ordinaryStrain, 'dark-urine-cola': true, 'muscle-severe-swollen-weak': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'urine like cola, muscles not asked yet',
        facts: {
          ...ordinaryStrain,
          'dark-urine-cola': true,
          'muscle-severe-swollen-weak': undefined,
          'muscle-trouble': true,
        },
        gives: 'open',
        asks: ['muscle-severe-swollen-weak'],
      },
    ],
  },
  {
    id: 'muscle-breakdown',
    ref: 'U19',
    within: 'today',
    suspect: 'Muscle that breaks down',
    basis: 'sourced',
    sources: ['RHABDO', 'STAT-MAC', 'MHRA-FUS', 'GUN-RHAB'],
    when: {
      all: [
        'muscle-severe-swollen-weak',
        {
          any: [
            'dark-urine-cola',
            'little-urine',
            'extreme-new-exercise',
            'crush-long-lie',
            'heat-exposure',
            'stimulant-cocaine',
            'percussion-gun-use',
            'statin-interaction',
            'trigger-load',
          ],
        },
      ],
    },
    advice: ['Go to a hospital, not to a practice.'],
    examples: [
      {
        name: 'a swollen, weak muscle after extreme exercise',
        facts: {
          ...ordinaryStrain,
          'muscle-severe-swollen-weak': true,
          'extreme-new-exercise': true,
        },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'a swollen, weak muscle, the massage gun not asked yet',
        facts: {
          ...ordinaryStrain,
          'muscle-severe-swollen-weak': true,
          'percussion-gun-use': undefined,
        },
        gives: 'open',
        asks: ['percussion-gun-use'],
      },
    ],
  },
  {
    id: 'muscle-swollen',
    ref: 'U19: alone',
    within: '3-days',
    suspect: 'A muscle that is inflamed or torn',
    basis: 'consensus',
    sources: ['RHABDO'],
    when: 'muscle-severe-swollen-weak',
    examples: [
      {
        name: 'a swollen, weak muscle',
        facts: { ...ordinaryStrain, 'muscle-severe-swollen-weak': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: {
          ...ordinaryStrain,
          'muscle-severe-swollen-weak': undefined,
          'muscle-trouble': true,
        },
        gives: 'open',
        asks: ['muscle-severe-swollen-weak'],
      },
    ],
  },
  {
    id: 'statin-muscle',
    ref: 'U20',
    within: 'today',
    suspect: 'A cholesterol tablet that harms the muscles or the liver',
    basis: 'sourced',
    sources: ['NHS-STAT', 'MHRA-FUS'],
    when: {
      all: [
        'statin-or-fibrate',
        { any: ['muscle-symptom-unexplained', 'jaundice', 'severe-stomach-pain'] },
      ],
    },
    advice: [
      'In the UK, NHS advice is to stop the statin and to call 111 or your GP.',
      'Elsewhere, call who prescribes it today.',
    ],
    examples: [
      {
        name: 'on a statin, aching on both sides',
        facts: { ...ordinaryStrain, 'statin-or-fibrate': true, 'muscle-symptom-unexplained': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'aching on both sides, statin not asked yet',
        facts: {
          ...ordinaryStrain,
          'muscle-symptom-unexplained': true,
          'statin-or-fibrate': undefined,
        },
        gives: 'open',
        asks: ['statin-or-fibrate'],
      },
    ],
  },
  {
    id: 'odd-posture-airway',
    ref: 'U17 also',
    within: 'now',
    suspect: 'A medicine that locks muscles, near the throat',
    basis: 'sourced',
    sources: ['STATP-DYST', 'AAFP-DYST'],
    when: {
      all: [
        { any: ['eyes-up-neck-twist', 'forced-arching'] },
        { any: ['noisy-breathing', 'voice-change', 'throat-spasm'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'the neck twists and the throat cramps',
        facts: { ...ordinaryStrain, 'eyes-up-neck-twist': true, 'throat-spasm': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'the neck twists, the throat not asked yet',
        facts: { ...ordinaryStrain, 'eyes-up-neck-twist': true, 'throat-spasm': undefined },
        gives: 'open',
        asks: ['throat-spasm'],
      },
    ],
  },
  {
    id: 'odd-posture',
    ref: 'U17',
    within: 'today',
    suspect: 'A medicine that locks muscles, or another illness of the nerves',
    basis: 'sourced',
    sources: ['AAFP-DYST'],
    when: { any: ['eyes-up-neck-twist', 'forced-arching'] },
    advice: [
      'Tell them of any new medicine for the mind or against feeling sick, travel tablets too.',
    ],
    examples: [
      {
        name: 'the neck twists by itself',
        facts: { ...ordinaryStrain, 'eyes-up-neck-twist': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'eyes-up-neck-twist': undefined, 'odd-spasm': true },
        gives: 'open',
        asks: ['eyes-up-neck-twist'],
      },
    ],
  },
  {
    id: 'salt-cramps',
    ref: 'U18',
    within: 'today',
    suspect: 'Too little calcium or another salt in the blood',
    basis: 'consensus',
    sources: ['HYPOCA-ROMM', 'HYPOCA-CR'],
    when: {
      all: [
        { any: ['perioral-hand-tingle', 'carpopedal-spasm', 'generalised-cramps'] },
        {
          any: [
            'low-calcium-neck-surgery-hx',
            'kidney-disease',
            'diuretic',
            'ppi-gt1y',
            'vomit-diarrhoea-24h',
            'eating-disorder',
            'chemotherapy',
            'bone-injection-3m',
            'fast-breathing-attack',
          ],
        },
      ],
    },
    examples: [
      {
        name: 'hands cramp shut, on a water tablet',
        facts: { ...ordinaryStrain, 'carpopedal-spasm': true, diuretic: true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'cramps all over, water tablet not asked yet',
        facts: { ...ordinaryStrain, 'generalised-cramps': true, diuretic: undefined },
        gives: 'open',
        asks: ['diuretic'],
      },
    ],
  },
  {
    id: 'cramps-unexplained',
    ref: 'U18: alone',
    within: '3-days',
    suspect: 'A salt in the blood or a nerve that makes muscles cramp',
    basis: 'consensus',
    sources: ['HYPOCA-ROMM'],
    when: {
      any: [
        'perioral-hand-tingle',
        'carpopedal-spasm',
        'generalised-cramps',
        'facial-twitch',
        'jerks-tremor',
        'rigid-muscles',
      ],
    },
    examples: [
      {
        name: 'hands cramp shut',
        facts: { ...ordinaryStrain, 'carpopedal-spasm': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'carpopedal-spasm': undefined, 'odd-spasm': true },
        gives: 'open',
        asks: ['carpopedal-spasm'],
      },
    ],
  },
  {
    id: 'startle-spasms',
    ref: 'R17',
    within: '3-days',
    suspect: 'A nerve illness that makes the trunk stiff',
    basis: 'consensus',
    sources: ['TET-GB'],
    when: { any: ['startle-spasm', 'rigid-standing'] },
    examples: [
      {
        name: 'the same startle spasms for months',
        facts: { ...ordinaryStrain, 'startle-spasm': true, 'startle-months': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'rigid-standing': undefined, 'odd-spasm': true },
        gives: 'open',
        asks: ['rigid-standing'],
      },
    ],
  },
  {
    id: 'new-medicine',
    ref: 'R20',
    within: '3-days',
    suspect: 'A medicine that makes muscles stiff or sore',
    basis: 'sourced',
    sources: ['AAFP-DYST', 'NHS-STAT'],
    when: { any: ['new-muscle-drug-14d', 'new-antipsych-antiemetic-7d'] },
    advice: ['Ask who prescribes it. Do not stop it by yourself.'],
    examples: [
      {
        name: 'a new statin last week',
        facts: { ...ordinaryStrain, 'new-muscle-drug-14d': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'new-muscle-drug-14d': undefined, 'medicine-event': true },
        gives: 'open',
        asks: ['new-muscle-drug-14d'],
      },
    ],
  },
  {
    id: 'bone-softening',
    ref: 'R14',
    within: '2-weeks',
    suspect: 'Too little vitamin D',
    basis: 'sourced',
    sources: ['VITD-NHSH', 'VITD-GPN', 'VITD-BMJ'],
    when: {
      all: [
        'bone-ache-diffuse-gt6w',
        'muscle-weak-hips-shoulders',
        {
          any: [
            'low-sun-or-covered',
            'darker-skin',
            'diet-no-dairy-egg-fish',
            'malabsorption',
            'kidney-disease',
            'anticonvulsant',
            { fact: 'age', above: 65 },
            'pregnant',
            'breastfeeding',
          ],
        },
      ],
    },
    examples: [
      {
        name: 'aching bones, weak on stairs, little sun',
        facts: {
          ...ordinaryStrain,
          'bone-ache-diffuse-gt6w': true,
          'muscle-weak-hips-shoulders': true,
          'low-sun-or-covered': true,
        },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'aching bones, weak on stairs, sun not asked yet',
        facts: {
          ...ordinaryStrain,
          'bone-ache-diffuse-gt6w': true,
          'muscle-weak-hips-shoulders': true,
          'low-sun-or-covered': undefined,
        },
        gives: 'open',
        asks: ['low-sun-or-covered'],
      },
    ],
  },
  {
    id: 'bone-ache',
    ref: 'R14: alone',
    within: '2-weeks',
    suspect: 'An illness of the bones or the muscles',
    basis: 'consensus',
    sources: ['VITD-GPN', 'CKS-MYEL'],
    when: { any: ['bone-ache-diffuse-gt6w', 'bone-pain-persistent', 'muscle-weak-hips-shoulders'] },
    examples: [
      {
        name: 'a deep ache in many bones',
        facts: { ...ordinaryStrain, 'bone-ache-diffuse-gt6w': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'bone-ache-diffuse-gt6w': undefined, 'muscle-trouble': true },
        gives: 'open',
        asks: ['bone-ache-diffuse-gt6w'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
