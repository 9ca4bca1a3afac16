/** R19, M11: a low-risk whiplash, and a pain that came at rest. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const minorNeckAndRest = [
  {
    id: 'whiplash',
    ref: 'R19',
    within: '2-weeks',
    suspect: 'A stretched neck (whiplash)',
    basis: 'sourced',
    sources: ['CCR-FPN'],
    when: 'neck-trauma-14d',
    advice: [
      'Go on with daily life. Expect some stiff weeks.',
      'New tingling or weakness in an arm: get help the same day.',
    ],
    examples: [
      {
        name: 'a shunt, the head turns',
        facts: { ...ordinaryStrain, 'neck-trauma-14d': true, 'neck-low-risk': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'neck-trauma-14d': undefined, injury: true },
        gives: 'open',
        asks: ['neck-trauma-14d'],
      },
    ],
  },
  {
    id: 'sudden-at-rest',
    ref: 'M11',
    within: '3-days',
    suspect: 'A bleed or a tear that begins like a spasm',
    basis: 'product',
    sources: ['SEH-MDE'],
    when: {
      all: [
        'sudden-onset',
        { fact: 'pain-now', atLeast: 5 },
        { fact: 'days-since-onset', atMost: 1 },
        { not: { any: ['trigger-movement', 'trigger-sleep', 'trigger-knock'] } },
      ],
    },
    advice: ['Look again after 1, 6 and 24 hours: legs, bladder and chest.'],
    examples: [
      {
        name: 'sudden pain of 6 while reading, today',
        facts: {
          ...ordinaryStrain,
          'trigger-movement': false,
          'trigger-posture': true,
          'sudden-onset': true,
          'pain-now': 6,
          'days-since-onset': 0,
        },
        gives: 'yes',
        changed: {
          yes: [{ 'pain-now': 5 }, { 'days-since-onset': 1 }],
          no: [{ 'pain-now': 4 }, { 'days-since-onset': 2 }, 'trigger-movement', 'trigger-knock'],
        },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'found on waking',
        facts: {
          ...ordinaryStrain,
          'trigger-movement': false,
          'trigger-sleep': true,
          'pain-now': 6,
          'days-since-onset': 0,
        },
        gives: 'no',
      },
      {
        name: 'while reading, today, sudden not asked yet',
        facts: {
          ...ordinaryStrain,
          'trigger-movement': false,
          'trigger-posture': true,
          'pain-now': 6,
          'days-since-onset': 0,
          'sudden-onset': undefined,
        },
        gives: 'open',
        asks: ['sudden-onset'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
