/** E02: heart attack and unstable angina. A pain that has gone still counts. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const acuteCoronarySyndrome = [
  {
    id: 'acute-coronary-syndrome',
    ref: 'E02',
    within: 'now',
    suspect: 'A heart attack',
    basis: 'sourced',
    sources: ['CG95-GPN', 'NHS-PERI', 'NHS-PLEUR', 'NHSE-HA', 'BB875'],
    when: {
      any: [
        {
          all: [
            { any: ['chest-pain', 'chest-pressure'] },
            { fact: 'chest-pain-last', is: ['now', 'under-12h'] },
            {
              any: [
                'chest-pressure',
                'chest-pain-15min',
                'sweaty-clammy',
                'nausea-vomit',
                'breathless',
                'fainted',
                'arm-jaw-spread',
                'chest-recurrent-low-effort',
              ],
            },
          ],
        },
        'sweaty-clammy',
        'breathless',
        'fainted',
        { all: ['nausea-vomit', { not: 'mechanical' }] },
        { all: ['arm-jaw-spread', { not: 'arm-spread-neural' }] },
        {
          all: [
            'exertional',
            'pain-now-at-rest',
            { any: [{ fact: 'age', atLeast: 40 }, 'diabetes', 'heart-disease', 'smoker'] },
          ],
        },
        { all: ['stimulant-cocaine', 'chest-pain'] },
      ],
    },
    advice: [
      'Stop what you are doing and sit down.',
      'Do not drive yourself.',
      'Even if the pain fades, call.',
    ],
    examples: [
      {
        name: 'half an hour of pressure this morning, gone now',
        facts: { 'chest-pressure': true, 'chest-pain-last': 'under-12h' },
        gives: 'yes',
        changed: { yes: [{ 'chest-pain-last': 'now' }] },
      },
      {
        name: 'back pain with cold sweat, no chest pain',
        facts: { ...ordinaryStrain, 'sweaty-clammy': true },
        gives: 'yes',
        changed: { no: ['sweaty-clammy'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            'breathless',
            'fainted',
            { 'nausea-vomit': true, mechanical: false },
            { 'chest-pain': true, 'chest-pain-last': 'now', 'chest-pain-15min': true },
            { 'chest-pain': true, 'chest-pain-last': 'now', 'nausea-vomit': true },
            { 'chest-pain': true, 'chest-pain-last': 'now', 'chest-recurrent-low-effort': true },
            { exertional: true, 'pain-now-at-rest': true, age: 40 },
            { exertional: true, 'pain-now-at-rest': true, diabetes: true },
            { exertional: true, 'pain-now-at-rest': true, 'heart-disease': true },
            { exertional: true, 'pain-now-at-rest': true, smoker: true, 'smoker-ever': true },
          ],
          no: [
            'nausea-vomit',
            { mechanical: false },
            { 'chest-pain': true, 'chest-pain-last': 'now' },
            { 'chest-pain': true, 'chest-pain-last': '12-72h', 'chest-pain-15min': true },
            { exertional: true, 'pain-now-at-rest': true, age: 39 },
            { exertional: true, age: 40 },
            { 'pain-now-at-rest': true, age: 40 },
          ],
        },
      },
      {
        name: 'not sure when the pressure was there',
        facts: { 'chest-pressure': true, 'chest-pain-last': null },
        gives: 'yes',
      },
      {
        name: 'pain into the arm that moving the neck brings on',
        facts: { ...ordinaryStrain, 'arm-jaw-spread': true, 'arm-spread-neural': true },
        gives: 'no',
        changed: {
          yes: ['arm-spread-neural'],
          no: ['stimulant-cocaine'],
          open: ['chest-pain'],
        },
      },
      {
        name: 'chest pain, nothing more asked yet',
        facts: { 'chest-pain': true },
        gives: 'open',
        asks: ['chest-pain-last', 'sweaty-clammy', 'breathless'],
        changed: { yes: ['stimulant-cocaine'], open: [{ 'chest-pain-last': 'now' }] },
      },
    ],
  },
  {
    id: 'exertional-pain',
    ref: 'E02 also',
    within: 'today',
    suspect: 'Angina: the heart gets too little blood during effort',
    basis: 'sourced',
    sources: ['CG95-GPN'],
    when: 'exertional',
    examples: [
      {
        name: 'comes on the stairs, goes with rest',
        facts: { ...ordinaryStrain, exertional: true },
        gives: 'yes',
      },
      { name: 'not linked to effort', facts: { exertional: false }, gives: 'no' },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['exertional'] },
    ],
  },
  {
    id: 'chest-pain-recent',
    ref: 'U29',
    within: 'today',
    suspect: 'A heart problem behind chest pain of the last days',
    basis: 'sourced',
    sources: ['CG95-GPN'],
    when: {
      all: [
        { any: ['chest-pain', 'chest-pressure'] },
        { not: 'chest-pain-diagnosed' },
        {
          any: [
            { fact: 'chest-pain-last', is: ['now', 'under-12h', '12-72h'] },
            {
              all: [
                { fact: 'chest-pain-last', is: ['3-14d'] },
                {
                  any: [
                    { fact: 'age', atLeast: 40 },
                    'diabetes',
                    'heart-disease',
                    'smoker',
                    'exertional',
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'chest pain two days ago, gone now',
        facts: { ...ordinaryStrain, 'chest-pain': true, 'chest-pain-last': '12-72h' },
        gives: 'yes',
        changed: {
          yes: [
            { 'chest-pain-last': 'under-12h' },
            { age: 40, 'chest-pain-last': '3-14d' },
            { diabetes: true, 'chest-pain-last': '3-14d' },
            { 'heart-disease': true, 'chest-pain-last': '3-14d' },
            { exertional: true, 'chest-pain-last': '3-14d' },
            { smoker: true, 'chest-pain-last': '3-14d', 'smoker-ever': true },
          ],
          no: [{ 'chest-pain-last': '3-14d' }, { age: 39, 'chest-pain-last': '3-14d' }],
        },
      },
      {
        name: 'no chest pain',
        facts: { 'chest-pain': false, 'chest-pressure': false },
        gives: 'no',
        changed: { open: ['chest-pressure'] },
      },
      {
        name: 'a week ago, age not asked yet',
        facts: { 'chest-pain': true, 'chest-pain-last': '3-14d' },
        gives: 'open',
        asks: ['age'],
        changed: {
          no: [{ 'chest-pain-last': 'older' }],
          open: [{ 'chest-pain-last': 'now' }, { age: 39 }],
        },
      },
    ],
  },
  {
    id: 'chest-pain-older',
    ref: 'U29 also',
    within: '3-days',
    suspect: 'Chest pain in the last two weeks that nobody has explained',
    basis: 'product',
    sources: ['CG95-GPN'],
    when: {
      all: [
        { any: ['chest-pain', 'chest-pressure'] },
        { fact: 'chest-pain-last', is: ['3-14d'] },
        { not: 'chest-pain-diagnosed' },
      ],
    },
    examples: [
      {
        name: 'a week ago',
        facts: { ...ordinaryStrain, 'chest-pain': true, 'chest-pain-last': '3-14d' },
        gives: 'yes',
        changed: { no: ['chest-pain', 'chest-pain-diagnosed'] },
      },
      {
        name: 'a month ago',
        facts: { 'chest-pain': true, 'chest-pain-last': 'older' },
        gives: 'no',
      },
      {
        name: 'when, not asked yet',
        facts: { 'chest-pain': true },
        gives: 'open',
        asks: ['chest-pain-last'],
        changed: { open: ['chest-pain'] },
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
