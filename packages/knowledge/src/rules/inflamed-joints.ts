/** U23, R02: inflamed arteries, shoulders and spines. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const inflamedJoints = [
  {
    id: 'temporal-arteritis-sight',
    ref: 'U23 also',
    within: 'now',
    suspect: 'An inflamed artery at the temple that threatens the sight',
    basis: 'sourced',
    sources: ['CKS-GCA', 'GCA-BSR'],
    when: {
      all: [
        { fact: 'age', atLeast: 50 },
        'vision-change',
        { any: ['shoulders-both-gt2w', 'headache', 'scalp-jaw-pain'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'at 68, blurred sight and a sore scalp',
        facts: { ...ordinaryStrain, age: 68, 'vision-change': true, 'scalp-jaw-pain': true },
        gives: 'yes',
        changed: { yes: [{ age: 50 }], no: [{ age: 49 }, 'vision-change'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'at 68, blurred sight, the scalp not asked yet',
        facts: { ...ordinaryStrain, age: 68, 'vision-change': true, 'scalp-jaw-pain': undefined },
        gives: 'open',
        asks: ['scalp-jaw-pain'],
        changed: { yes: ['headache', 'shoulders-both-gt2w'] },
      },
    ],
  },
  {
    id: 'temporal-arteritis',
    ref: 'U23 also',
    within: 'today',
    suspect: 'An inflamed artery at the temple',
    basis: 'sourced',
    sources: ['PMR-ETG', 'GCA-BSR'],
    when: {
      all: [
        {
          all: [
            { fact: 'age', atLeast: 50 },
            { fact: 'days-since-onset', above: 14 },
            'shoulders-both-gt2w',
            'morning-stiff-45',
          ],
        },
        { any: ['headache', 'scalp-jaw-pain', 'limb-claudication', 'fever'] },
      ],
    },
    examples: [
      {
        name: 'stiff shoulders at 68 and a new headache',
        facts: {
          ...ordinaryStrain,
          age: 68,
          'days-since-onset': 30,
          'shoulders-both-gt2w': true,
          'morning-stiff-45': true,
          headache: true,
        },
        gives: 'yes',
        changed: {
          yes: [{ age: 50 }, { 'days-since-onset': 15 }],
          no: [{ 'days-since-onset': 14 }, { age: 49 }, 'shoulders-both-gt2w', 'morning-stiff-45'],
        },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'stiff shoulders at 68, headache not asked yet',
        facts: {
          ...ordinaryStrain,
          age: 68,
          'days-since-onset': 30,
          'shoulders-both-gt2w': true,
          'morning-stiff-45': true,
          headache: undefined,
        },
        gives: 'open',
        asks: ['headache'],
        changed: { yes: ['scalp-jaw-pain', 'limb-claudication', 'fever'] },
      },
    ],
  },
  {
    id: 'stiff-shoulders',
    ref: 'U23',
    within: '3-days',
    suspect: 'Inflamed shoulders (polymyalgia)',
    basis: 'sourced',
    sources: ['PMR-BSR09', 'PMR-CORE'],
    when: {
      all: [
        { fact: 'age', atLeast: 50 },
        { fact: 'days-since-onset', above: 14 },
        'shoulders-both-gt2w',
        'morning-stiff-45',
      ],
    },
    examples: [
      {
        name: 'both shoulders ache and are stiff at 68',
        facts: {
          ...ordinaryStrain,
          age: 68,
          'days-since-onset': 30,
          'shoulders-both-gt2w': true,
          'morning-stiff-45': true,
        },
        gives: 'yes',
        changed: {
          yes: [{ age: 50 }, { 'days-since-onset': 15 }],
          no: [{ 'days-since-onset': 14 }, { age: 49 }, 'shoulders-both-gt2w'],
        },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'aching shoulders at 68, stiffness not asked yet',
        facts: {
          ...ordinaryStrain,
          age: 68,
          'days-since-onset': 30,
          'shoulders-both-gt2w': true,
          'morning-stiff-45': undefined,
        },
        gives: 'open',
        asks: ['morning-stiff-45'],
      },
    ],
  },
  {
    id: 'inflamed-spine',
    ref: 'R02',
    within: '2-weeks',
    suspect: 'An inflamed spine (spondyloarthritis)',
    basis: 'sourced',
    sources: ['NG65', 'NG65-RD', 'NG65-BJGP'],
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
    examples: [
      {
        name: 'for years, better on the move and with ibuprofen, psoriasis',
        facts: {
          ...ordinaryStrain,
          'days-since-onset': 400,
          'spa-onset-before-45': true,
          'spa-better-with-movement': true,
          'spa-better-with-nsaid': true,
          'spa-psoriasis': true,
        },
        gives: 'yes',
        changed: {
          yes: [{ 'days-since-onset': 91 }],
          no: [{ 'days-since-onset': 90 }, 'spa-onset-before-45'],
        },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'for years, psoriasis not asked yet',
        facts: {
          ...ordinaryStrain,
          'days-since-onset': 400,
          'spa-onset-before-45': true,
          'spa-better-with-movement': true,
          'spa-better-with-nsaid': true,
          'spa-psoriasis': undefined,
        },
        gives: 'open',
        asks: ['spa-psoriasis'],
        changed: {
          yes: [
            'spa-onset-before-35',
            'spa-second-half-night',
            'spa-buttock-pain',
            'spa-relative',
            'spa-arthritis',
            'spa-enthesitis',
          ],
        },
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
