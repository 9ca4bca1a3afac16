/**
 * E34: a broken neck. The exemption for a late, mild injury is read to the safe side: it holds only for a
 * neck that cannot turn, and never for one that is sore over the bone, so that no sign lowers the urgency.
 */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

const hurtNeck = { ...ordinaryStrain, 'neck-trauma-14d': true, 'neck-low-risk': true } as const;

export const neckInjury = [
  {
    id: 'c-spine-injury',
    ref: 'E34',
    within: 'now',
    suspect: 'A broken bone in the neck',
    basis: 'sourced',
    sources: ['CCR-GPN', 'CCR-FPN', 'NG41-CAN'],
    when: {
      all: [
        'neck-trauma-14d',
        {
          any: [
            { fact: 'age', atLeast: 65 },
            'limb-tingle',
            'any-neuro',
            'neck-danger-mechanism',
            { not: 'neck-low-risk' },
            {
              all: [
                'cannot-turn-45',
                {
                  not: {
                    all: ['neck-injury-gt48h', 'up-and-about', { not: 'midline-bony-tender' }],
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    advice: ['Lie still.', 'Do not turn your neck to test it.', 'Do not drive yourself.'],
    examples: [
      {
        name: 'a dive onto the head',
        facts: { ...hurtNeck, 'neck-danger-mechanism': true },
        gives: 'yes',
        changed: { no: ['neck-trauma-14d'] },
      },
      {
        name: 'a jerk to the neck at 70',
        facts: { ...hurtNeck, age: 70 },
        gives: 'yes',
        changed: { no: [{ age: 64 }] },
      },
      {
        name: 'pain at once, sore over the bone, did not sit or walk',
        facts: { ...hurtNeck, 'neck-low-risk': false },
        gives: 'yes',
      },
      {
        name: 'a shunt today, the head does not turn',
        facts: { ...hurtNeck, 'cannot-turn-45': true },
        gives: 'yes',
      },
      {
        name: 'a shunt three days ago, up and about, the head does not turn',
        facts: {
          ...hurtNeck,
          'cannot-turn-45': true,
          'neck-injury-gt48h': true,
          'up-and-about': true,
        },
        gives: 'no',
        changed: {
          yes: [
            { age: 65 },
            'limb-tingle',
            'legs-bilateral-symptoms',
            'neck-injury-gt48h',
            'up-and-about',
            'midline-bony-tender',
          ],
        },
      },
      { name: 'a shunt, the head turns', facts: hurtNeck, gives: 'no' },
      {
        name: 'a shunt, the turn not asked yet',
        facts: { ...hurtNeck, 'cannot-turn-45': undefined },
        gives: 'open',
        asks: ['cannot-turn-45'],
      },
    ],
  },
  {
    id: 'neck-injury-late-mild',
    ref: 'E34 also',
    within: 'today',
    suspect: 'A small break or a torn band in the neck',
    basis: 'product',
    sources: ['CCR-GPN', 'CCR-FPN'],
    when: {
      all: [
        'neck-trauma-14d',
        { any: ['cannot-turn-45', { all: ['midline-bony-tender', 'trauma-minor'] }] },
      ],
    },
    examples: [
      {
        name: 'a shunt three days ago, up and about, the head does not turn',
        facts: {
          ...hurtNeck,
          'cannot-turn-45': true,
          'neck-injury-gt48h': true,
          'up-and-about': true,
        },
        gives: 'yes',
        changed: { no: ['neck-trauma-14d'] },
      },
      {
        name: 'a small knock, sore over the bone, the head turns',
        facts: { ...hurtNeck, 'trauma-minor': true, 'midline-bony-tender': true },
        gives: 'yes',
        changed: { no: ['trauma-minor'] },
      },
      { name: 'a shunt, the head turns', facts: hurtNeck, gives: 'no' },
      {
        name: 'a hurt neck, the rest not asked yet',
        facts: { 'neck-trauma-14d': true },
        gives: 'open',
        asks: ['cannot-turn-45', 'midline-bony-tender'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
