/** 2.6: what must hold before self-care, said as rules that fire when it does not. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

/** Step 1: the pain is new, mechanical, explained and without a body sign. */
const gateFails = {
  any: [
    { not: 'behaves-mechanically' },
    { not: { any: ['trigger-known', 'gradual-onset'] } },
    'any-neuro',
    'breathless',
    'breathless-on-effort',
    'calf-swelling-pain',
    'leg-swelling',
    'neck-stiff',
    'severe-headache',
    'rash-nonblanching',
    'fever',
    'weight-loss-unexplained',
    {
      all: [
        { any: ['chest-pain', 'chest-pressure'] },
        { fact: 'chest-pain-last', is: ['now', 'under-12h', '12-72h', '3-14d'] },
        { not: 'chest-pain-diagnosed' },
      ],
    },
    { all: [{ fact: 'days-since-onset', above: 14 }, { not: 'easing' }] },
    { fact: 'contact-count-7d', atLeast: 3 },
  ],
} as const satisfies ClinicalRule['when'];

/** What takes an ordinary strain out of the gate, and what does not. */
const gateChanges = {
  yes: [
    'trigger-movement',
    'legs-bilateral-symptoms',
    'breathless',
    'breathless-on-effort',
    'calf-swelling-pain',
    'leg-swelling',
    'neck-stiff',
    'severe-headache',
    'rash-nonblanching',
    'fever',
    'weight-loss-unexplained',
    { 'contact-count-7d': 3 },
    { mechanical: false, 'unaffected-by-movement': true, 'eases-when-still': false },
    { mechanical: false, 'trigger-movement': false, 'gradual-onset': true },
    { 'chest-pain': true, 'chest-pain-last': 'now' },
    { 'chest-pressure': true, 'chest-pain-last': 'under-12h' },
    { 'chest-pain': true, 'chest-pain-last': '12-72h' },
    { 'chest-pain': true, 'chest-pain-last': '3-14d' },
  ],
  no: [
    { 'contact-count-7d': 2 },
    { 'trigger-movement': false, 'gradual-onset': true },
    { 'chest-pain': true, 'chest-pain-last': 'now', 'chest-pain-diagnosed': true },
  ],
  open: ['chest-pain', 'chest-pressure'],
} as const satisfies ClinicalRule['examples'][number]['changed'];

export const selfCareGate = [
  {
    id: 'self-care-gate',
    ref: '2.6 step 1',
    within: '3-days',
    suspect: 'A cause other than a simple strain',
    basis: 'product',
    sources: ['HEN09', 'FIN20'],
    when: gateFails,
    examples: [
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: gateChanges,
      },
      {
        name: 'nothing set it off and nothing changes it',
        facts: {
          ...ordinaryStrain,
          'trigger-movement': false,
          mechanical: false,
          'unaffected-by-movement': true,
          'eases-when-still': false,
        },
        gives: 'yes',
        changed: { yes: ['trigger-movement'] },
      },
      {
        name: 'three weeks and not easing',
        facts: { ...ordinaryStrain, 'days-since-onset': 21, easing: false },
        gives: 'yes',
        changed: { no: [{ 'days-since-onset': 14 }, 'easing'] },
      },
      {
        name: 'days not asked yet',
        facts: { ...ordinaryStrain, 'days-since-onset': undefined, easing: false },
        gives: 'open',
        asks: ['days-since-onset'],
        changed: { yes: [{ 'days-since-onset': 15 }] },
      },
    ],
  },
  {
    id: 'self-care-gate-uk',
    ref: '2.6 step 1',
    within: 'today',
    suspect: 'A cause other than a simple strain',
    basis: 'product',
    sources: ['NHS-BP', 'HEN09'],
    when: { all: ['region-uk', gateFails] },
    examples: [
      {
        name: 'an ordinary strain in the UK',
        facts: { ...ordinaryStrain, 'region-uk': true },
        gives: 'no',
        changed: gateChanges,
      },
      {
        name: 'in the UK, three weeks and not easing',
        facts: {
          ...ordinaryStrain,
          'region-uk': true,
          'days-since-onset': 21,
          easing: false,
        },
        gives: 'yes',
        changed: { no: [{ 'days-since-onset': 14 }, 'region-uk', 'easing'] },
      },
      {
        name: 'in the UK, days not asked yet',
        facts: {
          ...ordinaryStrain,
          'region-uk': true,
          'days-since-onset': undefined,
          easing: false,
        },
        gives: 'open',
        asks: ['days-since-onset'],
        changed: { yes: [{ 'days-since-onset': 15 }] },
      },
    ],
  },
  {
    id: 'third-contact',
    ref: 'M01',
    within: 'today',
    suspect: 'Something was missed, as you asked for help three times or more',
    basis: 'sourced',
    sources: ['REP24'],
    when: { fact: 'contact-count-7d', atLeast: 3 },
    examples: [
      {
        name: 'third call this week',
        facts: { 'contact-count-7d': 3 },
        gives: 'yes',
        changed: { no: [{ 'contact-count-7d': 2 }] },
      },
      { name: 'first call', facts: { 'contact-count-7d': 1 }, gives: 'no' },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['contact-count-7d'] },
    ],
  },
  {
    id: 'second-contact',
    ref: 'M01',
    within: '3-days',
    suspect: 'Something was missed, as you asked for help twice and it does not ease',
    basis: 'sourced',
    sources: ['REP24'],
    when: { all: [{ fact: 'contact-count-7d', atLeast: 2 }, { not: 'easing' }] },
    examples: [
      {
        name: 'second call this week, not easing',
        facts: { 'contact-count-7d': 2, easing: false },
        gives: 'yes',
      },
      { name: 'first call', facts: { 'contact-count-7d': 1 }, gives: 'no' },
      {
        name: 'easing not asked yet',
        facts: { 'contact-count-7d': 2 },
        gives: 'open',
        asks: ['easing'],
      },
    ],
  },
  {
    id: 'history-gate',
    ref: '2.6 step 2',
    within: '3-days',
    suspect: 'A condition that makes a clinician worth asking first',
    basis: 'product',
    sources: ['HEN09', 'FIN20'],
    when: {
      any: [
        { fact: 'age', atLeast: 65 },
        'anticoagulant',
        'cancer-hx',
        'immunosuppressed',
        'steroid-long',
        'steroid-dependent',
        'osteoporosis-hx',
        'pregnant',
        'sickle',
        'neuro-known',
      ],
    },
    examples: [
      { name: 'at 70', facts: { age: 70 }, gives: 'yes' },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            { age: 65 },
            'cancer-hx',
            'immunosuppressed',
            'steroid-long',
            'steroid-dependent',
            'osteoporosis-hx',
            'sickle',
            'neuro-known',
          ],
          no: [{ age: 64 }],
        },
      },
      {
        name: 'conditions not asked yet',
        facts: { age: 40 },
        gives: 'open',
        asks: ['anticoagulant', 'pregnant'],
      },
    ],
  },
  {
    id: 'child-with-a-sign',
    ref: 'U22 also',
    within: 'today',
    suspect: 'An infection, a growth or another illness behind back pain in a child',
    basis: 'sourced',
    sources: ['NENC-BP'],
    when: {
      all: [
        { fact: 'age', below: 16 },
        {
          any: [
            { fact: 'age', atMost: 5 },
            'fever',
            'night-wakes',
            'any-neuro',
            'unrelenting',
            'immunosuppressed',
            'systemic-signs',
            'limp-or-refuses-walk',
            'painful-scoliosis',
            'spasm-no-injury-movement-loss',
            'wry-neck-gt-7d',
            'worst-bending-forward',
            'morning-stiff',
            'developmental-loss',
            {
              all: [
                { fact: 'days-since-onset', above: 28 },
                { not: { any: ['trigger-posture', 'trigger-load'] } },
              ],
            },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'at 12, woken at night',
        facts: { age: 12, 'night-wakes': true },
        gives: 'yes',
        changed: {
          yes: [{ age: 15 }],
          no: [{ age: 16 }],
        },
      },
      {
        name: 'an ordinary strain at 12',
        facts: { ...ordinaryStrain, age: 12 },
        gives: 'no',
        changed: {
          yes: [{ 'days-since-onset': 29 }],
          no: [
            { 'days-since-onset': 28 },
            { 'days-since-onset': 29, 'trigger-posture': true },
            { 'days-since-onset': 29, 'trigger-load': true },
          ],
        },
      },
      {
        name: 'at 30',
        facts: { age: 30 },
        gives: 'no',
        changed: { yes: [{ age: 5 }], open: [{ age: 6 }] },
      },
      {
        name: 'at 12, signs not asked yet',
        facts: { age: 12, fever: false },
        gives: 'open',
        asks: ['night-wakes', 'days-since-onset'],
        changed: {
          yes: [
            'leg-weak',
            'unrelenting',
            'immunosuppressed',
            'systemic-signs',
            'limp-or-refuses-walk',
            'painful-scoliosis',
            'spasm-no-injury-movement-loss',
            'wry-neck-gt-7d',
            'worst-bending-forward',
            'morning-stiff',
            'developmental-loss',
            'fever',
          ],
          open: [{ 'days-since-onset': 29 }],
        },
      },
    ],
  },
  {
    id: 'child',
    ref: 'U22 also',
    within: '3-days',
    suspect: 'Back pain in a child, which a clinician should see',
    basis: 'sourced',
    sources: ['NENC-BP'],
    when: { fact: 'age', below: 16 },
    examples: [
      { name: 'at 12', facts: { age: 12 }, gives: 'yes' },
      { name: 'at 16', facts: { age: 16 }, gives: 'no', changed: { yes: [{ age: 15 }] } },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['age'] },
    ],
  },
  {
    id: 'teenager',
    ref: 'U22 also',
    within: '2-weeks',
    suspect: 'Back pain at 16 or 17, which a clinician should see',
    basis: 'sourced',
    sources: ['NENC-BP'],
    when: {
      all: [
        { fact: 'age', atLeast: 16 },
        { fact: 'age', below: 18 },
      ],
    },
    examples: [
      { name: 'at 16', facts: { age: 16 }, gives: 'yes', changed: { no: [{ age: 15 }] } },
      { name: 'at 18', facts: { age: 18 }, gives: 'no', changed: { yes: [{ age: 17 }] } },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['age'] },
    ],
  },
] as const satisfies readonly ClinicalRule[];
