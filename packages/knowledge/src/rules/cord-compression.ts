/** E05: pressure on the spinal cord, whatever the cause. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const cordCompression = [
  {
    id: 'cord-compression',
    ref: 'E05',
    within: 'now',
    suspect: 'Pressure on the spinal cord',
    basis: 'sourced',
    sources: ['NG234', 'NG234-SUM', 'PCNOW', 'BACH90'],
    when: {
      any: [
        'leg-weak',
        'legs-bilateral-symptoms',
        'gait-change',
        'numb-level',
        'urine-retention',
        'urine-incontinence-new',
        'bowel-incontinence-new',
        { all: ['hand-clumsy', { any: ['arm-weak', 'numb-multi-strip'] }] },
        { all: ['lhermitte', 'limb-sign'] },
        { all: ['band-like', 'cancer-hx'] },
      ],
    },
    advice: ['Lie still and move as little as you can.', 'Do not drive yourself.'],
    examples: [
      { name: 'both legs wobbly', facts: { 'legs-bilateral-symptoms': true }, gives: 'yes' },
      { name: 'not sure about a weak leg', facts: { 'leg-weak': null }, gives: 'yes' },
      {
        name: 'a belt of pain after cancer',
        facts: { 'band-like': true, 'cancer-hx': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            'gait-change',
            'numb-level',
            'urine-retention',
            'urine-incontinence-new',
            'bowel-incontinence-new',
            { 'arm-weak': true, 'hand-clumsy': true, 'limb-sign': true },
            { 'limb-sign': true, lhermitte: true },
            { 'hand-clumsy': true, 'numb-multi-strip': true, 'limb-sign': true },
          ],
          no: [
            { 'hand-clumsy': true, 'limb-sign': true },
            'lhermitte',
            { 'arm-weak': true, 'limb-sign': true },
          ],
        },
      },
      {
        name: 'a belt of pain, cancer not asked yet',
        facts: { ...ordinaryStrain, 'band-like': true, 'cancer-hx': undefined },
        gives: 'open',
        asks: ['cancer-hx'],
        changed: { no: ['band-like'] },
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
