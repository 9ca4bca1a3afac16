/** U15, R04, R16, R18: MS, tingling, and a shoulder nerve. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const nerveSigns = [
  {
    id: 'ms-new-sign',
    ref: 'U15',
    within: 'today',
    suspect: 'New activity of multiple sclerosis, or inflamed nerves',
    basis: 'sourced',
    sources: ['MS-REL', 'QS108', 'MS-FV', 'NG220'],
    when: {
      any: [
        { all: ['ms-known', 'ms-new-symptom-24h'] },
        {
          all: [
            { fact: 'age', below: 50 },
            'evolving-gt24h',
            { any: ['numb-patch', 'vision-loss-painful-eye', 'lhermitte', 'gait-unsteady-mild'] },
          ],
        },
      ],
    },
    advice: ['With known MS, call your MS team. Say if you have a fever or burning urine.'],
    examples: [
      {
        name: 'known MS and a new tight band for two days',
        facts: { ...ordinaryStrain, 'ms-known': true, 'ms-new-symptom-24h': true },
        gives: 'yes',
        changed: { no: ['ms-known', 'ms-new-symptom-24h'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            { lhermitte: true, 'evolving-gt24h': true },
            { 'gait-unsteady-mild': true, 'evolving-gt24h': true },
            { 'vision-loss-painful-eye': true, 'evolving-gt24h': true, 'vision-change': true },
          ],
        },
      },
      {
        name: 'a numb patch at 34, growth not asked yet',
        facts: { ...ordinaryStrain, 'numb-patch': true, 'evolving-gt24h': undefined },
        gives: 'open',
        asks: ['evolving-gt24h'],
        changed: { yes: ['evolving-gt24h'], no: ['numb-patch', { age: 50 }], open: [{ age: 49 }] },
      },
    ],
  },
  {
    id: 'tingling-limb',
    ref: 'R04, 2.6',
    within: '3-days',
    suspect: 'An irritated nerve',
    basis: 'product',
    sources: ['CKS-CRAD'],
    when: { all: ['limb-tingle', { not: 'transient-positional-tingle' }] },
    examples: [
      {
        name: 'pins and needles in one arm',
        facts: { ...ordinaryStrain, 'limb-tingle': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'tingling in certain positions that is gone in minutes',
        facts: { ...ordinaryStrain, 'limb-tingle': true, 'transient-positional-tingle': true },
        gives: 'no',
      },
      {
        name: 'pins and needles, whether they pass not asked yet',
        facts: { ...ordinaryStrain, 'limb-tingle': true, 'transient-positional-tingle': undefined },
        gives: 'open',
        asks: ['transient-positional-tingle'],
      },
    ],
  },
  {
    id: 'small-nerve-sign',
    ref: '2.6 step 1',
    within: '3-days',
    suspect: 'A nerve that does not work as it should',
    basis: 'product',
    sources: ['CKS-CRAD'],
    when: { any: ['numb-patch', 'gait-unsteady-mild', 'limb-sign', 'lift-weak'] },
    examples: [
      { name: 'a numb patch', facts: { ...ordinaryStrain, 'numb-patch': true }, gives: 'yes' },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: ['gait-unsteady-mild', 'limb-sign', 'lift-weak'] },
      },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'numb-patch': undefined, 'limb-change': true },
        gives: 'open',
        asks: ['numb-patch'],
      },
    ],
  },
  {
    id: 'glove-hands',
    ref: 'R16',
    within: '3-days',
    suspect: 'Pressure on the cord or on nerves of the hands',
    basis: 'consensus',
    sources: ['CKS-CRAD'],
    when: 'hands-both-glove-tingle',
    advice: ['Let nobody but a trained person push or crack your spine.'],
    examples: [
      {
        name: 'both hands tingle like in gloves',
        facts: { ...ordinaryStrain, 'hands-both-glove-tingle': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'hands-both-glove-tingle': undefined, 'limb-change': true },
        gives: 'open',
        asks: ['hands-both-glove-tingle'],
      },
    ],
  },
  {
    id: 'stable-deficit',
    ref: 'M03, R12',
    within: '3-days',
    suspect: 'An old nerve sign, which your usual team should know of',
    basis: 'product',
    sources: ['CES-BMJBP'],
    when: 'deficit-longstanding-stable',
    advice: [
      'Any change in strength, feeling, walking, bladder or bowels is new: get help at once.',
    ],
    examples: [
      {
        name: 'a stable weak leg for years',
        facts: { ...ordinaryStrain, 'deficit-longstanding-stable': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: {
          ...ordinaryStrain,
          'deficit-longstanding-stable': undefined,
          'special-condition': true,
        },
        gives: 'open',
        asks: ['deficit-longstanding-stable'],
      },
    ],
  },
  {
    id: 'shoulder-nerve',
    ref: 'R18',
    within: '3-days',
    suspect: 'An inflamed nerve of the shoulder that recovers',
    basis: 'sourced',
    sources: ['NA-HSSJ', 'NA-UM', 'NA-PN'],
    when: { any: ['winging-blade', 'lift-weak'] },
    examples: [
      {
        name: 'one blade sticks out',
        facts: { ...ordinaryStrain, 'winging-blade': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: ['lift-weak'] },
      },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'winging-blade': undefined, 'back-surface': true },
        gives: 'open',
        asks: ['winging-blade'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
