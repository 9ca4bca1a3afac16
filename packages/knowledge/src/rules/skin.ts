/** U08, U14, U27, M18: lumps, shingles and burns. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const skin = [
  {
    id: 'shingles',
    ref: 'U14',
    within: 'today',
    suspect: 'Shingles',
    basis: 'sourced',
    sources: ['SHING', 'CKS-SHING'],
    when: 'rash-dermatomal-blister',
    advice: [
      'Medicine works best in the first 3 days of the rash.',
      'Go to a doctor, not a pharmacy, in these cases: it is near an eye or on the nose; it is in more than one strip, black or bloody; you are pregnant; or your defences are weak.',
      'Keep heat off that skin.',
    ],
    examples: [
      {
        name: 'blisters in a strip',
        facts: { ...ordinaryStrain, 'rash-dermatomal-blister': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'rash-dermatomal-blister': undefined, 'back-surface': true },
        gives: 'open',
        asks: ['rash-dermatomal-blister'],
      },
    ],
  },
  {
    id: 'strip-without-rash',
    ref: 'M18',
    within: '3-days',
    suspect: 'A nerve of the skin that is irritated, or shingles before its rash',
    basis: 'consensus',
    sources: ['CKS-SHING', 'SHING-GSK'],
    when: 'skin-burn-tingle-strip',
    advice: ['Look at the skin once a day for 7 days. Blisters: get help the same day.'],
    examples: [
      {
        name: 'a strip of skin burns, no rash',
        facts: { ...ordinaryStrain, 'skin-burn-tingle-strip': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'skin-burn-tingle-strip': undefined, 'back-surface': true },
        gives: 'open',
        asks: ['skin-burn-tingle-strip'],
      },
    ],
  },
  {
    id: 'burn-deep',
    ref: 'U27 also',
    within: 'now',
    suspect: 'A deep or large burn',
    basis: 'sourced',
    sources: ['NHS-BURN', 'NHS-BURN2'],
    when: {
      all: [
        'heat-burn',
        {
          any: [
            'burn-gt-hand',
            'burn-white-charred-numb',
            'burn-blister-face-limb-genital',
            'burn-electrical-chemical',
          ],
        },
      ],
    },
    advice: [
      'Cool it for 20 minutes under cool running water. No ice, no cream.',
      'Cover it with cling film.',
    ],
    examples: [
      {
        name: 'a burn bigger than the hand',
        facts: { ...ordinaryStrain, 'heat-burn': true, 'burn-gt-hand': true },
        gives: 'yes',
        changed: { no: ['heat-burn'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'a small red burn',
        facts: { ...ordinaryStrain, 'heat-burn': true },
        gives: 'no',
        changed: {
          yes: [
            'burn-white-charred-numb',
            'burn-blister-face-limb-genital',
            'burn-electrical-chemical',
          ],
        },
      },
      {
        name: 'a burn, its size not asked yet',
        facts: { ...ordinaryStrain, 'heat-burn': true, 'burn-gt-hand': undefined },
        gives: 'open',
        asks: ['burn-gt-hand'],
      },
    ],
  },
  {
    id: 'burn',
    ref: 'U27',
    within: 'today',
    suspect: 'A burn that needs care',
    basis: 'sourced',
    sources: ['NHS-BURN', 'NHS-BURN2'],
    when: {
      all: [
        'heat-burn',
        {
          any: [
            'burn-blister-trunk',
            'skin-lacy-red',
            'diabetes',
            'immunosuppressed',
            'pregnant',
            { fact: 'age', above: 65 },
            'numb-skin',
          ],
        },
      ],
    },
    advice: [
      'Cool it for 20 minutes under cool running water. No ice, no cream.',
      'No more heat on that skin.',
    ],
    examples: [
      {
        name: 'blisters from a heat pad',
        facts: { ...ordinaryStrain, 'heat-burn': true, 'burn-blister-trunk': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'a burn, blisters not asked yet',
        facts: { ...ordinaryStrain, 'heat-burn': true, 'burn-blister-trunk': undefined },
        gives: 'open',
        asks: ['burn-blister-trunk'],
        changed: {
          yes: [
            { age: 66 },
            'numb-skin',
            'skin-lacy-red',
            'diabetes',
            'immunosuppressed',
            { sex: 'female', pregnant: true },
          ],
          open: [{ age: 65 }],
        },
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
