/** U16: a nerve of the arm that is failing, or the cord behind it. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const armNerve = [
  {
    id: 'arm-nerve-cord-sign',
    ref: 'U16 also',
    within: 'now',
    suspect: 'Pressure on the spinal cord in the neck, or bleeding around it',
    basis: 'consensus',
    sources: ['CKS-CRAD', 'SEH-KNS'],
    when: {
      all: [
        { any: ['arm-weak', 'numb-multi-strip'] },
        {
          any: [
            'hand-clumsy',
            'gait-change',
            'lhermitte',
            'bladder-change',
            'sudden-onset',
            'arm-weak-severe',
            'arms-both-weak',
            'weak-spreading',
          ],
        },
      ],
    },
    advice: ['Lie still and move as little as you can.', 'Do not drive yourself.'],
    examples: [
      {
        name: 'a weak arm within an hour of the pain',
        facts: { 'arm-weak': true, 'sudden-onset': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: [{ 'numb-multi-strip': true, 'limb-sign': true }] },
      },
      {
        name: 'how it began, not asked yet',
        facts: { ...ordinaryStrain, 'arm-weak': true, 'sudden-onset': undefined },
        gives: 'open',
        asks: ['sudden-onset'],
        changed: {
          yes: [
            'hand-clumsy',
            'gait-change',
            'lhermitte',
            'urine-retention',
            'arm-weak-severe',
            'arms-both-weak',
            'weak-spreading',
          ],
        },
      },
    ],
  },
  {
    id: 'arm-nerve',
    ref: 'U16',
    within: 'today',
    suspect: 'A squeezed nerve in the neck that is losing strength',
    basis: 'sourced',
    sources: ['CKS-CRAD', 'BJGP-CM'],
    when: { any: ['arm-weak', 'numb-multi-strip'] },
    examples: [
      { name: 'a weak arm', facts: { 'arm-weak': true }, gives: 'yes' },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'numb skin not asked yet',
        facts: { 'arm-weak': false },
        gives: 'open',
        asks: ['numb-multi-strip'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
