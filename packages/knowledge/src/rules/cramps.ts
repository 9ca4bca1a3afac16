/** U17, U18, R17, R20: muscles that lock or cramp, and the medicines behind it. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const cramps = [
  {
    id: 'odd-posture-airway',
    ref: 'U17 also',
    within: 'now',
    suspect: 'A medicine that locks muscles, near the throat',
    basis: 'sourced',
    sources: ['STATP-DYST', 'AAFP-DYST'],
    when: {
      all: [
        { any: ['eyes-up-neck-twist', 'forced-arching'] },
        { any: ['noisy-breathing', 'voice-change', 'throat-spasm'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'the neck twists and the throat cramps',
        facts: { ...ordinaryStrain, 'eyes-up-neck-twist': true, 'throat-spasm': true },
        gives: 'yes',
        changed: { no: ['eyes-up-neck-twist'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            {
              'noisy-breathing': true,
              'forced-arching': true,
              'generalised-or-arching-spasm': true,
            },
          ],
        },
      },
      {
        name: 'the neck twists, the throat not asked yet',
        facts: { ...ordinaryStrain, 'eyes-up-neck-twist': true, 'throat-spasm': undefined },
        gives: 'open',
        asks: ['throat-spasm'],
        changed: { yes: ['noisy-breathing', 'voice-change'] },
      },
    ],
  },
  {
    id: 'odd-posture',
    ref: 'U17',
    within: 'today',
    suspect: 'A medicine that locks muscles, or another illness of the nerves',
    basis: 'sourced',
    sources: ['AAFP-DYST'],
    when: { any: ['eyes-up-neck-twist', 'forced-arching'] },
    advice: [
      'Tell them of any new medicine for the mind or against feeling sick, travel tablets too.',
    ],
    examples: [
      {
        name: 'the neck twists by itself',
        facts: { ...ordinaryStrain, 'eyes-up-neck-twist': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: [{ 'forced-arching': true, 'generalised-or-arching-spasm': true }] },
      },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'eyes-up-neck-twist': undefined, 'odd-spasm': true },
        gives: 'open',
        asks: ['eyes-up-neck-twist'],
      },
    ],
  },
  {
    id: 'salt-cramps',
    ref: 'U18',
    within: 'today',
    suspect: 'Too little calcium or another salt in the blood',
    basis: 'consensus',
    sources: ['HYPOCA-ROMM', 'HYPOCA-CR'],
    when: {
      all: [
        { any: ['perioral-hand-tingle', 'carpopedal-spasm', 'generalised-cramps'] },
        {
          any: [
            'low-calcium-neck-surgery-hx',
            'kidney-disease',
            'diuretic',
            'ppi-gt1y',
            'vomit-diarrhoea-24h',
            'eating-disorder',
            'chemotherapy',
            'bone-injection-3m',
            'fast-breathing-attack',
          ],
        },
      ],
    },
    examples: [
      {
        name: 'hands cramp shut, on a water tablet',
        facts: { ...ordinaryStrain, 'carpopedal-spasm': true, diuretic: true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { open: ['perioral-hand-tingle'] },
      },
      {
        name: 'cramps all over, water tablet not asked yet',
        facts: { ...ordinaryStrain, 'generalised-cramps': true, diuretic: undefined },
        gives: 'open',
        asks: ['diuretic'],
        changed: {
          yes: [
            'kidney-disease',
            'low-calcium-neck-surgery-hx',
            'ppi-gt1y',
            'vomit-diarrhoea-24h',
            'eating-disorder',
            'bone-injection-3m',
            'fast-breathing-attack',
            { chemotherapy: true, immunosuppressed: true },
          ],
        },
      },
    ],
  },
  {
    id: 'cramps-unexplained',
    ref: 'U18: alone',
    within: '3-days',
    suspect: 'A salt in the blood or a nerve that makes muscles cramp',
    basis: 'consensus',
    sources: ['HYPOCA-ROMM'],
    when: {
      any: [
        'perioral-hand-tingle',
        'carpopedal-spasm',
        'generalised-cramps',
        'facial-twitch',
        'jerks-tremor',
        'rigid-muscles',
      ],
    },
    examples: [
      {
        name: 'hands cramp shut',
        facts: { ...ordinaryStrain, 'carpopedal-spasm': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            'perioral-hand-tingle',
            'generalised-cramps',
            'facial-twitch',
            'jerks-tremor',
            'rigid-muscles',
          ],
        },
      },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'carpopedal-spasm': undefined, 'odd-spasm': true },
        gives: 'open',
        asks: ['carpopedal-spasm'],
      },
    ],
  },
  {
    id: 'startle-spasms',
    ref: 'R17',
    within: '3-days',
    suspect: 'A nerve illness that makes the trunk stiff',
    basis: 'consensus',
    sources: ['TET-GB'],
    when: { any: ['startle-spasm', 'rigid-standing'] },
    examples: [
      {
        name: 'the same startle spasms for months',
        facts: { ...ordinaryStrain, 'startle-spasm': true, 'startle-months': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'rigid-standing': undefined, 'odd-spasm': true },
        gives: 'open',
        asks: ['rigid-standing'],
      },
    ],
  },
  {
    id: 'new-medicine',
    ref: 'R20',
    within: '3-days',
    suspect: 'A medicine that makes muscles stiff or sore',
    basis: 'sourced',
    sources: ['AAFP-DYST', 'NHS-STAT'],
    when: { any: ['new-muscle-drug-14d', 'new-antipsych-antiemetic-7d'] },
    advice: ['Ask who prescribes it. Do not stop it by yourself.'],
    examples: [
      {
        name: 'a new statin last week',
        facts: { ...ordinaryStrain, 'new-muscle-drug-14d': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: ['new-antipsych-antiemetic-7d'] },
      },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'new-muscle-drug-14d': undefined, 'medicine-event': true },
        gives: 'open',
        asks: ['new-muscle-drug-14d'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
