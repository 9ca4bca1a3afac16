/** U13: kidneys and urine. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const kidney = [
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
        changed: { no: ['flank-pain'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            { immunosuppressed: true, rigors: true, 'flank-pain': true },
            { rigors: true, 'flank-pain': true, 'one-kidney-or-transplant': true },
            { sex: 'female', pregnant: true, rigors: true, 'flank-pain': true },
          ],
        },
      },
      {
        name: 'pain in the side alone',
        facts: { ...ordinaryStrain, 'flank-pain': true },
        gives: 'no',
        changed: {
          yes: ['confusion', 'speech-loss', 'mottled-blue-skin'],
          no: ['rigors', 'immunosuppressed'],
        },
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
        changed: { no: ['flank-pain', 'urine-burning-frequent'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'pain in the side, keeping still not asked yet',
        facts: { ...ordinaryStrain, 'flank-pain': true, 'cannot-keep-still': undefined },
        gives: 'open',
        asks: ['cannot-keep-still'],
        changed: {
          yes: [
            'fever',
            'shivering',
            'temp-below-36',
            'blood-in-urine',
            'nausea-vomit',
            'one-kidney-or-transplant',
            { 'no-urine-all-day': true, 'little-urine': true },
            { sex: 'female', pregnant: true },
          ],
        },
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
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: ['dark-urine-cola', { 'no-urine-all-day': true, 'little-urine': true }] },
      },
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
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: ['blood-in-urine', 'little-urine'] },
      },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'urine-burning-frequent': undefined, 'urine-or-yellow': true },
        gives: 'open',
        asks: ['urine-burning-frequent'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
