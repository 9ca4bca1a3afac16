/** E27, U36: low calcium after an operation on the neck. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const neckSurgery = [
  {
    id: 'post-neck-surgery-low-calcium',
    ref: 'E27',
    within: 'now',
    suspect: 'Too little calcium in the blood after the operation on the neck',
    basis: 'sourced',
    sources: ['THYR-T', 'THYR-EA'],
    when: {
      all: [
        'neck-surgery-14d',
        {
          any: [
            'carpopedal-spasm',
            'facial-twitch',
            'generalised-or-arching-spasm',
            'voice-change',
            'throat-spasm',
            'palpitations',
            'confusion',
            'seizure',
          ],
        },
      ],
    },
    advice: ['Say that you had an operation on the neck.'],
    examples: [
      {
        name: 'hands cramp shut two days after a thyroid operation',
        facts: { ...ordinaryStrain, 'neck-surgery-14d': true, 'carpopedal-spasm': true },
        gives: 'yes',
      },
      {
        name: 'a thyroid operation and nothing else',
        facts: { ...ordinaryStrain, 'neck-surgery-14d': true },
        gives: 'no',
        changed: {
          yes: [
            'generalised-or-arching-spasm',
            'voice-change',
            'throat-spasm',
            'confusion',
            'seizure',
          ],
        },
      },
      {
        name: 'a twitching face without an operation',
        facts: { ...ordinaryStrain, 'facial-twitch': true },
        gives: 'no',
      },
      {
        name: 'a thyroid operation, the rest not asked yet',
        facts: { 'neck-surgery-14d': true },
        gives: 'open',
        asks: ['carpopedal-spasm', 'facial-twitch', 'palpitations'],
      },
    ],
  },
  {
    id: 'post-neck-surgery-tingle',
    ref: 'U36',
    within: 'today',
    suspect: 'Calcium in the blood that falls after the operation on the neck',
    basis: 'sourced',
    sources: ['THYR-T'],
    when: {
      all: ['neck-surgery-14d', { any: ['perioral-hand-tingle', 'generalised-cramps'] }],
    },
    advice: ['Call the ward where you had the operation. Your blood must be checked within hours.'],
    examples: [
      {
        name: 'tingling lips after a thyroid operation',
        facts: { ...ordinaryStrain, 'neck-surgery-14d': true, 'perioral-hand-tingle': true },
        gives: 'yes',
        changed: { no: ['neck-surgery-14d'] },
      },
      {
        name: 'a thyroid operation and nothing else',
        facts: { ...ordinaryStrain, 'neck-surgery-14d': true },
        gives: 'no',
      },
      {
        name: 'a thyroid operation, the rest not asked yet',
        facts: { 'neck-surgery-14d': true },
        gives: 'open',
        asks: ['perioral-hand-tingle', 'generalised-cramps'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
