/** U10 to U13: gallbladder, pancreas, stomach and kidneys, which hurt in the back. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const bellyOrgans = [
  {
    id: 'biliary-grave',
    ref: 'U10 also',
    within: 'now',
    suspect: 'A bad infection of the gallbladder',
    basis: 'sourced',
    sources: ['NHS-GALL'],
    when: {
      any: [
        { all: ['jaundice', 'shivering', 'ruq-or-epigastric-pain'] },
        {
          all: [
            { any: ['ruq-or-epigastric-pain', 'right-scapular-attacks'] },
            { any: ['confusion', 'collapse'] },
          ],
        },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'upper belly pain, yellow and shivering',
        facts: {
          ...ordinaryStrain,
          'ruq-or-epigastric-pain': true,
          jaundice: true,
          shivering: true,
        },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'upper belly pain alone',
        facts: { ...ordinaryStrain, 'ruq-or-epigastric-pain': true },
        gives: 'no',
      },
      {
        name: 'yellow with upper belly pain, shivering not asked yet',
        facts: {
          ...ordinaryStrain,
          'ruq-or-epigastric-pain': true,
          jaundice: true,
          shivering: undefined,
        },
        gives: 'open',
        asks: ['shivering'],
      },
    ],
  },
  {
    id: 'biliary',
    ref: 'U10',
    within: 'today',
    suspect: 'A gallbladder problem',
    basis: 'sourced',
    sources: ['NHS-GALL', 'NHS-CHOLE', 'MSD-CHOLE'],
    when: {
      all: [
        { any: ['ruq-or-epigastric-pain', 'right-scapular-attacks'] },
        {
          any: ['fever', 'shivering', 'jaundice', 'pain-gt8h', 'no-position-helps', 'nausea-vomit'],
        },
      ],
    },
    examples: [
      {
        name: 'right-blade attack with vomiting',
        facts: { ...ordinaryStrain, 'right-scapular-attacks': true, 'nausea-vomit': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'upper belly pain, how long not asked yet',
        facts: { ...ordinaryStrain, 'ruq-or-epigastric-pain': true, 'pain-gt8h': undefined },
        gives: 'open',
        asks: ['pain-gt8h'],
      },
    ],
  },
  {
    id: 'biliary-attacks',
    ref: 'U10 also',
    within: '2-weeks',
    suspect: 'Gallstones, or a sore stomach',
    basis: 'consensus',
    sources: ['NHS-GALL'],
    when: {
      any: [
        { any: ['ruq-or-epigastric-pain', 'right-scapular-attacks'] },
        'epigastric-gnawing-meal-linked',
      ],
    },
    examples: [
      {
        name: 'attacks in the right blade that clear',
        facts: { ...ordinaryStrain, 'right-scapular-attacks': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'right-scapular-attacks': undefined, 'belly-sign': true },
        gives: 'open',
        asks: ['right-scapular-attacks'],
      },
    ],
  },
  {
    id: 'pancreatitis-grave',
    ref: 'U11 also',
    within: 'now',
    suspect: 'A badly inflamed pancreas',
    basis: 'sourced',
    sources: ['NID-PANC', 'CKS-PANC'],
    when: {
      all: [
        'upper-abdo-pain-sudden-severe',
        'through-to-back-left-blade',
        {
          any: [
            'vomiting-persistent',
            'fever',
            'jaundice',
            'confusion',
            'palpitations',
            'rigid-belly',
          ],
        },
      ],
    },
    advice: ['Eat and drink nothing.', 'Do not drive yourself.'],
    examples: [
      {
        name: 'sudden pain through to the back, vomiting',
        facts: {
          ...ordinaryStrain,
          'upper-abdo-pain-sudden-severe': true,
          'through-to-back-left-blade': true,
          'vomiting-persistent': true,
        },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'sudden pain that stays in the belly',
        facts: {
          ...ordinaryStrain,
          'upper-abdo-pain-sudden-severe': true,
          'vomiting-persistent': true,
        },
        gives: 'no',
      },
      {
        name: 'sudden pain through to the back, vomiting not asked yet',
        facts: {
          ...ordinaryStrain,
          'upper-abdo-pain-sudden-severe': true,
          'through-to-back-left-blade': true,
          'vomiting-persistent': undefined,
          'gut-alarm': true,
        },
        gives: 'open',
        asks: ['vomiting-persistent'],
      },
    ],
  },
  {
    id: 'pancreatitis',
    ref: 'U11',
    within: 'today',
    suspect: 'An inflamed pancreas, or another illness of the belly',
    basis: 'sourced',
    sources: ['NID-PANC', 'CKS-PANC'],
    when: {
      any: [
        'upper-abdo-pain-sudden-severe',
        { all: ['severe-stomach-pain', 'through-to-back-left-blade'] },
        { all: ['ruq-or-epigastric-pain', 'severe', { any: ['sudden-onset', 'abrupt-onset'] }] },
      ],
    },
    advice: ['Go to a hospital, not to a practice.'],
    examples: [
      {
        name: 'sudden, very bad upper belly pain',
        facts: { ...ordinaryStrain, 'upper-abdo-pain-sudden-severe': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'very bad stomach pain, the back not asked yet',
        facts: {
          ...ordinaryStrain,
          'severe-stomach-pain': true,
          'through-to-back-left-blade': undefined,
          'belly-sign': true,
        },
        gives: 'open',
        asks: ['through-to-back-left-blade'],
      },
    ],
  },
  {
    id: 'peptic-ulcer',
    ref: 'U12',
    within: 'today',
    suspect: 'A stomach ulcer',
    basis: 'consensus',
    sources: ['DF-IBU'],
    when: { all: ['epigastric-gnawing-meal-linked', 'nsaid-aspirin-user'] },
    advice: ['Take no more ibuprofen, naproxen or aspirin until you were seen.'],
    examples: [
      {
        name: 'gnawing pain with meals, on ibuprofen',
        facts: {
          ...ordinaryStrain,
          'epigastric-gnawing-meal-linked': true,
          'nsaid-aspirin-user': true,
        },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'gnawing pain with meals, painkillers not asked yet',
        facts: {
          ...ordinaryStrain,
          'epigastric-gnawing-meal-linked': true,
          'nsaid-aspirin-user': undefined,
        },
        gives: 'open',
        asks: ['nsaid-aspirin-user'],
      },
    ],
  },
  {
    id: 'kidney-grave',
    ref: 'U13 also',
    within: 'now',
    suspect: 'A kidney infection that has reached the blood',
    basis: 'sourced',
    sources: ['NHS-KID'],
    when: {
      all: [
        'flank-pain',
        {
          any: [
            'confusion',
            'very-drowsy',
            'speech-loss',
            'mottled-blue-skin',
            {
              all: [
                'rigors',
                { any: ['pregnant', 'immunosuppressed', 'one-kidney-or-transplant'] },
              ],
            },
          ],
        },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'pain in the side and very drowsy',
        facts: { ...ordinaryStrain, 'flank-pain': true, 'very-drowsy': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'pain in the side alone',
        facts: { ...ordinaryStrain, 'flank-pain': true },
        gives: 'no',
      },
      {
        name: 'pain in the side, drowsiness not asked yet',
        facts: { ...ordinaryStrain, 'flank-pain': true, 'very-drowsy': undefined },
        gives: 'open',
        asks: ['very-drowsy'],
      },
    ],
  },
  {
    id: 'kidney',
    ref: 'U13',
    within: 'today',
    suspect: 'A kidney infection or a kidney stone',
    basis: 'sourced',
    sources: ['NHS-KID'],
    when: {
      all: [
        'flank-pain',
        {
          any: [
            'fever',
            'shivering',
            'temp-below-36',
            'urine-burning-frequent',
            'blood-in-urine',
            'nausea-vomit',
            'no-urine-all-day',
            'pregnant',
            'one-kidney-or-transplant',
            'cannot-keep-still',
          ],
        },
      ],
    },
    examples: [
      {
        name: 'pain in the side and it burns to pass urine',
        facts: { ...ordinaryStrain, 'flank-pain': true, 'urine-burning-frequent': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'pain in the side, keeping still not asked yet',
        facts: { ...ordinaryStrain, 'flank-pain': true, 'cannot-keep-still': undefined },
        gives: 'open',
        asks: ['cannot-keep-still'],
      },
    ],
  },
  {
    id: 'yellow-or-no-urine',
    ref: 'U10, U13, U19: alone',
    within: 'today',
    suspect: 'A liver, kidney or muscle problem',
    basis: 'consensus',
    sources: ['NHS-GALL', 'NHS-KID', 'RHABDO'],
    when: { any: ['jaundice', 'no-urine-all-day', 'dark-urine-cola'] },
    examples: [
      { name: 'yellow eyes', facts: { ...ordinaryStrain, jaundice: true }, gives: 'yes' },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, jaundice: undefined, 'urine-or-yellow': true },
        gives: 'open',
        asks: ['jaundice'],
      },
    ],
  },
  {
    id: 'urine-sign',
    ref: 'U13: alone',
    within: '3-days',
    suspect: 'A problem of the kidneys or the bladder',
    basis: 'consensus',
    sources: ['NHS-KID'],
    when: { any: ['urine-burning-frequent', 'blood-in-urine', 'little-urine'] },
    examples: [
      {
        name: 'it burns to pass urine',
        facts: { ...ordinaryStrain, 'urine-burning-frequent': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'urine-burning-frequent': undefined, 'urine-or-yellow': true },
        gives: 'open',
        asks: ['urine-burning-frequent'],
      },
    ],
  },
  {
    id: 'painkiller-harm',
    ref: 'U26',
    within: 'today',
    suspect: 'A painkiller that harms the stomach, the kidneys or the heart',
    basis: 'sourced',
    sources: ['DF-NAP'],
    when: {
      all: [
        'nsaid-aspirin-user',
        { any: ['indigestion-persistent', 'little-urine', 'leg-swelling'] },
      ],
    },
    advice: ['Take no more of it until you were seen.'],
    examples: [
      {
        name: 'indigestion on naproxen',
        facts: { ...ordinaryStrain, 'nsaid-aspirin-user': true, 'indigestion-persistent': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'indigestion, painkillers not asked yet',
        facts: {
          ...ordinaryStrain,
          'indigestion-persistent': true,
          'nsaid-aspirin-user': undefined,
        },
        gives: 'open',
        asks: ['nsaid-aspirin-user'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
