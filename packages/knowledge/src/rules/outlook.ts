/** R05, R08, 8.5: pain that keeps coming back, days lost, and what slows recovery. */
import { outlookThresholds } from '../thresholds/outlook.ts';
import { yellowFlagSources, yellowFlags } from '../yellow-flags.ts';
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

const limit = outlookThresholds;

/** From here on the questions are asked, so that a spasm of two days stays short. */
const lasting = {
  fact: 'days-since-onset',
  atLeast: limit['outlook-day'].value,
} as const satisfies ClinicalRule['when'];

const late = { ...ordinaryStrain, 'days-since-onset': 20 } as const;

export const outlook = [
  {
    id: 'recurrent',
    ref: 'R05',
    within: '2-weeks',
    suspect: 'Pain that keeps coming back, which needs a plan of its own',
    basis: 'product',
    sources: ['PEN03'],
    when: {
      any: [
        'recurrent-3',
        {
          all: [
            'keeps-coming-back',
            { any: [{ fact: 'flares-6m', atLeast: 3 }, 'flares-lengthening'] },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'the fourth spell in six months',
        facts: { ...ordinaryStrain, 'keeps-coming-back': true, 'flares-6m': 4 },
        gives: 'yes',
        changed: { no: ['keeps-coming-back'] },
      },
      {
        name: 'three spells by the log',
        facts: { ...ordinaryStrain, 'recurrent-3': true },
        gives: 'yes',
      },
      {
        name: 'the second spell, as short as the first',
        facts: { ...ordinaryStrain, 'keeps-coming-back': true, 'flares-6m': 2 },
        gives: 'no',
        changed: { yes: [{ 'flares-6m': 3 }] },
      },
      {
        name: 'it came back, the rest not asked yet',
        facts: {
          ...ordinaryStrain,
          'keeps-coming-back': true,
          'flares-6m': undefined,
          'flares-lengthening': undefined,
        },
        gives: 'open',
        asks: ['flares-6m', 'flares-lengthening'],
      },
    ],
  },
  {
    id: 'days-lost-or-slow-signs',
    ref: 'R08, 8.5',
    within: '2-weeks',
    suspect: 'A slow recovery, which help at this point can shorten',
    basis: 'product',
    sources: yellowFlagSources,
    when: {
      all: [
        lasting,
        {
          any: [
            { fact: 'off-work-sport-days', atLeast: limit['days-lost-clinician'].value },
            {
              atLeast: limit['yellow-high'].value,
              of: yellowFlags.map(({ when }) => when),
            },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'off work for 15 days',
        facts: { ...late, 'off-work-sport-days': 15 },
        gives: 'yes',
        changed: {
          yes: [
            {
              'off-work-sport-days': 1,
              'worried-serious': true,
              'expects-pain-3m': 7,
              'pain-in-2-other-areas': true,
              'claim-or-conflict': true,
              'waited-before-care': true,
            },
            {
              'off-work-sport-days': 1,
              'worried-serious': true,
              'fears-moving': true,
              'low-mood-2w': true,
              'anxious-tense': true,
              'little-support': true,
            },
          ],
          no: [
            { 'days-since-onset': 13 },
            { 'off-work-sport-days': 13 },
            {
              'off-work-sport-days': 1,
              'worried-serious': true,
              'fears-moving': true,
              'low-mood-2w': true,
              'anxious-tense': true,
              'expects-pain-3m': 6,
            },
            {
              'off-work-sport-days': 0,
              'worried-serious': true,
              'fears-moving': true,
              'low-mood-2w': true,
              'anxious-tense': true,
              'expects-pain-3m': 7,
            },
          ],
        },
      },
      {
        name: 'six signs of a slow recovery',
        facts: {
          ...late,
          'worried-serious': true,
          'fears-moving': true,
          'low-mood-2w': true,
          'anxious-tense': true,
          'sleeps-badly': true,
          'expects-pain-3m': 8,
        },
        gives: 'yes',
        changed: { yes: ['worried-serious', 'fears-moving'] },
      },
      {
        name: 'two days of pain, with many worries',
        facts: {
          ...ordinaryStrain,
          'worried-serious': true,
          'fears-moving': true,
          'low-mood-2w': true,
          'anxious-tense': true,
          'sleeps-badly': true,
          'little-support': true,
        },
        gives: 'no',
        changed: { yes: [{ 'days-since-onset': 14 }] },
      },
      {
        name: 'three weeks, no sign',
        facts: late,
        gives: 'no',
        changed: { yes: [{ 'off-work-sport-days': 14 }] },
      },
      {
        name: 'three weeks, days off not asked yet',
        facts: { ...late, 'off-work-sport-days': undefined },
        gives: 'open',
        asks: ['off-work-sport-days'],
      },
    ],
  },
  {
    id: 'low-mood-without-hope',
    ref: '8.5 Y3',
    within: '2-weeks',
    suspect: 'A low mood, which can be treated and then eases pain as well',
    basis: 'product',
    sources: yellowFlagSources,
    when: { all: [lasting, 'low-mood-2w', 'hopeless'] },
    examples: [
      {
        name: 'three weeks, down and without hope',
        facts: { ...late, 'low-mood-2w': true, hopeless: true },
        gives: 'yes',
        changed: {
          yes: [{ 'days-since-onset': 14 }],
          no: [{ 'days-since-onset': 13 }, 'low-mood-2w'],
        },
      },
      {
        name: 'three weeks, down, with hope',
        facts: { ...late, 'low-mood-2w': true },
        gives: 'no',
      },
      {
        name: 'three weeks, hope not asked yet',
        facts: { ...late, 'low-mood-2w': true, hopeless: undefined },
        gives: 'open',
        asks: ['hopeless'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
