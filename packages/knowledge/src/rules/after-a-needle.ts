/** U30 to U32, M19, 2.5: infection or a leak of air after a needle, or without a cause. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const afterANeedle = [
  {
    id: 'spine-procedure-grave',
    ref: 'U30 also',
    within: 'now',
    suspect: 'An infection or bleeding where the spine was treated',
    basis: 'sourced',
    sources: ['SEA-PROC', 'SSA15', 'DAV20'],
    when: { all: ['spine-procedure-90d', { any: ['any-neuro', 'confusion', 'rigors'] }] },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'an injection six weeks ago, and shaking chills',
        facts: { ...ordinaryStrain, 'spine-procedure-90d': true, rigors: true },
        gives: 'yes',
        changed: { no: ['spine-procedure-90d'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'an injection six weeks ago, chills not asked yet',
        facts: { ...ordinaryStrain, 'spine-procedure-90d': true, rigors: undefined },
        gives: 'open',
        asks: ['rigors'],
        changed: { yes: ['legs-bilateral-symptoms', 'confusion'] },
      },
    ],
  },
  {
    id: 'spine-procedure-infection',
    ref: 'U30',
    within: 'today',
    suspect: 'An infection where the spine was treated',
    basis: 'sourced',
    sources: ['SEA-PROC', 'SSA15', 'ESI-1W', 'DAV20'],
    when: {
      all: [
        'spine-procedure-90d',
        {
          any: [
            'pain-new-kind',
            'pain-worse-than-before-procedure',
            'night-worse',
            'malaise-unexplained',
            'wound-discharge-redness',
            { not: { any: [{ all: ['trigger-known', 'easing'] }, 'old-pain-returning'] } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'a new kind of pain since the injection',
        facts: { ...ordinaryStrain, 'spine-procedure-90d': true, 'pain-new-kind': true },
        gives: 'yes',
        changed: { no: ['spine-procedure-90d', 'pain-new-kind'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          no: [
            { 'trigger-movement': false, 'spine-procedure-90d': true, 'old-pain-returning': true },
          ],
        },
      },
      {
        name: 'an injection, the wound not asked yet',
        facts: {
          ...ordinaryStrain,
          'spine-procedure-90d': true,
          'wound-discharge-redness': undefined,
        },
        gives: 'open',
        asks: ['wound-discharge-redness'],
        changed: {
          yes: [
            'trigger-movement',
            'pain-worse-than-before-procedure',
            'night-worse',
            'malaise-unexplained',
            'easing',
          ],
        },
      },
    ],
  },
  {
    id: 'spine-procedure-old-pain',
    ref: 'U30 also',
    within: '3-days',
    suspect: 'The old pain that comes back after a treatment of the spine',
    basis: 'sourced',
    sources: ['SEA-PROC'],
    when: 'spine-procedure-90d',
    examples: [
      {
        name: 'the old pain drifts back',
        facts: { ...ordinaryStrain, 'spine-procedure-90d': true, 'old-pain-returning': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'spine-procedure-90d': undefined, procedure: true },
        gives: 'open',
        asks: ['spine-procedure-90d'],
      },
    ],
  },
  {
    id: 'needle-lung',
    ref: 'U31',
    within: 'today',
    suspect: 'A small leak of air from the lung after a needle',
    basis: 'sourced',
    sources: ['NDL-WJ', 'NDL-CU', 'NDL-AJ'],
    when: {
      all: [
        'needle-chest-7d',
        { any: ['pleuritic', 'chest-blade-pain-one-sided-new', 'cough-new'] },
      ],
    },
    examples: [
      {
        name: 'dry needling yesterday, sharp on breathing in',
        facts: { ...ordinaryStrain, 'needle-chest-7d': true, pleuritic: true },
        gives: 'yes',
        changed: { no: ['needle-chest-7d'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'a mild ache at the needle spot',
        facts: { ...ordinaryStrain, 'needle-chest-7d': true },
        gives: 'no',
        changed: { yes: ['cough-new'] },
      },
      {
        name: 'dry needling yesterday, the chest not asked yet',
        facts: {
          ...ordinaryStrain,
          'needle-chest-7d': true,
          'chest-blade-pain-one-sided-new': undefined,
        },
        gives: 'open',
        asks: ['chest-blade-pain-one-sided-new'],
      },
    ],
  },
  {
    id: 'injected-drugs-once',
    ref: 'U32 also',
    within: 'today',
    suspect: 'An infection of the spine, which can come without fever',
    basis: 'sourced',
    sources: ['DAV20', 'SEA-MED', 'PWID-SP'],
    when: {
      all: [
        'injected-drugs-ever',
        { not: 'trigger-known' },
        { fact: 'days-since-onset', atLeast: 3 },
      ],
    },
    examples: [
      {
        name: 'injected years ago, no trigger, a week of pain',
        facts: {
          ...ordinaryStrain,
          'injected-drugs-ever': true,
          'trigger-movement': false,
          'days-since-onset': 7,
        },
        gives: 'yes',
        changed: {
          yes: [{ 'days-since-onset': 3 }],
          no: [{ 'days-since-onset': 2 }, 'trigger-movement'],
        },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'no trigger, a week of pain, injecting not asked yet',
        facts: {
          ...ordinaryStrain,
          'trigger-movement': false,
          'days-since-onset': 7,
          'injected-drugs-ever': undefined,
          'infection-risk': true,
        },
        gives: 'open',
        asks: ['injected-drugs-ever'],
      },
    ],
  },
  {
    id: 'weak-defences-no-cause',
    ref: '2.5 immunosupp',
    within: 'today',
    suspect: 'An infection of the spine, which can come without fever',
    basis: 'sourced',
    sources: ['DAV20', 'SEA-MED'],
    when: {
      any: [
        {
          all: [
            'immunosuppressed',
            { not: 'trigger-known' },
            { fact: 'days-since-onset', atLeast: 3 },
          ],
        },
        { all: ['bacteraemia-recent', { not: { all: ['trigger-known', 'easing'] } }] },
      ],
    },
    examples: [
      {
        name: 'weak defences, no trigger, four days of pain',
        facts: {
          ...ordinaryStrain,
          immunosuppressed: true,
          'trigger-movement': false,
          'days-since-onset': 4,
        },
        gives: 'yes',
        changed: {
          yes: [{ 'days-since-onset': 3 }],
          no: [{ 'days-since-onset': 2 }, 'trigger-movement'],
        },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            { easing: false, 'bacteraemia-recent': true, 'recent-bloodstream-infection': true },
          ],
          no: [{ 'bacteraemia-recent': true, 'recent-bloodstream-infection': true }],
        },
      },
      {
        name: 'no trigger, four days of pain, defences not asked yet',
        facts: {
          ...ordinaryStrain,
          'trigger-movement': false,
          'days-since-onset': 4,
          immunosuppressed: undefined,
          'infection-risk': true,
        },
        gives: 'open',
        asks: ['immunosuppressed'],
        changed: { yes: [{ 'bacteraemia-recent': true, 'recent-bloodstream-infection': true }] },
      },
    ],
  },
  {
    id: 'tuberculosis',
    ref: 'M19',
    within: 'today',
    suspect: 'Tuberculosis of the spine',
    basis: 'consensus',
    sources: ['SEA-MED'],
    when: { all: ['tb-exposure', { fact: 'days-since-onset', above: 21 }] },
    examples: [
      {
        name: 'lived with tuberculosis, five weeks of pain',
        facts: { ...ordinaryStrain, 'tb-exposure': true, 'days-since-onset': 35 },
        gives: 'yes',
        changed: { yes: [{ 'days-since-onset': 22 }], no: [{ 'days-since-onset': 21 }] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'five weeks of pain, contact not asked yet',
        facts: {
          ...ordinaryStrain,
          'days-since-onset': 35,
          'tb-exposure': undefined,
          'infection-risk': true,
        },
        gives: 'open',
        asks: ['tb-exposure'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
