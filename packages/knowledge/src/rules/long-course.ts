/** U23, U28, R02, R03, R06, R07, R15: inflamed joints, bones and pain that has lasted. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const longCourse = [
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
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'at 68, blurred sight, the scalp not asked yet',
        facts: { ...ordinaryStrain, age: 68, 'vision-change': true, 'scalp-jaw-pain': undefined },
        gives: 'open',
        asks: ['scalp-jaw-pain'],
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
    id: 'severe-uncontrolled',
    ref: 'U28',
    within: 'today',
    suspect: 'Pain that is too strong to be left alone',
    basis: 'product',
    sources: ['NHS-BP'],
    when: {
      any: [
        { all: [{ fact: 'pain-now', atLeast: 8 }, 'severe-gt-24h', 'label-dose-taken'] },
        'severe-nhs',
      ],
    },
    examples: [
      {
        name: 'so bad that sleep and dressing are not possible',
        facts: { ...ordinaryStrain, 'severe-nhs': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: '8 of 10 for a day, painkillers not asked yet',
        facts: {
          ...ordinaryStrain,
          'pain-now': 8,
          'severe-gt-24h': true,
          'label-dose-taken': undefined,
        },
        gives: 'open',
        asks: ['label-dose-taken'],
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
      },
    ],
  },
  {
    id: 'first-after-50',
    ref: 'R03',
    within: '2-weeks',
    suspect: 'A cause that becomes more likely with age',
    basis: 'sourced',
    sources: ['ACP07'],
    when: {
      all: [{ fact: 'age', atLeast: 50 }, 'first-episode', { fact: 'days-since-onset', above: 7 }],
    },
    examples: [
      {
        name: 'a first episode at 58, ten days old',
        facts: { ...ordinaryStrain, age: 58, 'first-episode': true, 'days-since-onset': 10 },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'ten days at 58, first episode not asked yet',
        facts: { ...ordinaryStrain, age: 58, 'days-since-onset': 10, 'first-episode': undefined },
        gives: 'open',
        asks: ['first-episode'],
      },
    ],
  },
  {
    id: 'first-after-50-no-trigger',
    ref: '2.5 age 50',
    within: '3-days',
    suspect: 'A cause other than a strain',
    basis: 'product',
    sources: ['ACP07', 'HEN09'],
    when: { all: [{ fact: 'age', atLeast: 50 }, 'first-episode', { not: 'trigger-known' }] },
    examples: [
      {
        name: 'a first episode at 58 without a trigger',
        facts: { ...ordinaryStrain, age: 58, 'first-episode': true, 'trigger-movement': false },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'at 58 without a trigger, first episode not asked yet',
        facts: {
          ...ordinaryStrain,
          age: 58,
          'trigger-movement': false,
          'first-episode': undefined,
        },
        gives: 'open',
        asks: ['first-episode'],
      },
    ],
  },
  {
    id: 'bone-marrow',
    ref: 'R03 also',
    within: '3-days',
    suspect: 'A bone that is weak from an illness, such as of the bone marrow',
    basis: 'sourced',
    sources: ['CKS-MYEL', 'BJGP-MYEL'],
    when: {
      all: [
        { fact: 'age', atLeast: 60 },
        { any: ['bone-pain-persistent', 'fracture-unexplained'] },
      ],
    },
    examples: [
      {
        name: 'bone pain that stays at 66',
        facts: { ...ordinaryStrain, age: 66, 'bone-pain-persistent': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'at 66, bone pain not asked yet',
        facts: {
          ...ordinaryStrain,
          age: 66,
          'bone-pain-persistent': undefined,
          'muscle-trouble': true,
        },
        gives: 'open',
        asks: ['bone-pain-persistent'],
      },
    ],
  },
  {
    id: 'widespread-pain',
    ref: 'R06',
    within: '2-weeks',
    suspect: 'A pain of the whole body (fibromyalgia)',
    basis: 'consensus',
    sources: ['NG59'],
    when: {
      all: ['pain-in-4-regions', { fact: 'days-since-onset', above: 90 }, 'unrefreshing-sleep-fog'],
    },
    examples: [
      {
        name: 'pain in many places for a year, and a foggy mind',
        facts: {
          ...ordinaryStrain,
          'days-since-onset': 365,
          'pain-in-4-regions': true,
          'unrefreshing-sleep-fog': true,
        },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'pain in many places for a year, sleep not asked yet',
        facts: {
          ...ordinaryStrain,
          'days-since-onset': 365,
          'pain-in-4-regions': true,
          'unrefreshing-sleep-fog': undefined,
        },
        gives: 'open',
        asks: ['unrefreshing-sleep-fog'],
      },
    ],
  },
  {
    id: 'long-standing-curve',
    ref: 'R07',
    within: '2-weeks',
    suspect: 'A curve of the spine that a clinician should look at once',
    basis: 'consensus',
    sources: ['NG59'],
    when: 'curve-longstanding',
    examples: [
      {
        name: 'a hump since youth',
        facts: { ...ordinaryStrain, 'curve-longstanding': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'curve-longstanding': undefined, 'back-surface': true },
        gives: 'open',
        asks: ['curve-longstanding'],
      },
    ],
  },
  {
    id: 'rib-stress',
    ref: 'R15',
    within: '2-weeks',
    suspect: 'A tired or cracked rib from the same load again and again',
    basis: 'sourced',
    sources: ['RIB-USR', 'RIB-BJSM'],
    when: { all: ['rib-focal-tender', 'trigger-load'] },
    advice: ['Leave out the load that brings it on until you were seen.'],
    examples: [
      {
        name: 'one sore rib in a rower',
        facts: { ...ordinaryStrain, 'rib-focal-tender': true, 'trigger-load': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'one sore rib, load not asked yet',
        facts: { ...ordinaryStrain, 'rib-focal-tender': true, 'trigger-load': undefined },
        gives: 'open',
        asks: ['trigger-load'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
