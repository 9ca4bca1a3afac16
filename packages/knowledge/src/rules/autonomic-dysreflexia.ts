/** E28: blood pressure out of control after a spinal cord injury. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const autonomicDysreflexia = [
  {
    id: 'autonomic-dysreflexia',
    ref: 'E28',
    within: 'now',
    suspect: 'Blood pressure that shoots up after a spinal cord injury',
    basis: 'sourced',
    sources: ['AD-HMP', 'AD-EUR', 'AD-4I'],
    when: {
      all: [
        'spinal-cord-injury-t6',
        {
          any: [
            'pounding-headache',
            'flush-sweat-above-injury',
            'goosebumps-blocked-nose',
            'spasm-rise-with-doom',
            'bp-rise-20',
          ],
        },
      ],
    },
    advice: [
      'Sit up with the legs down.',
      'Loosen tight clothes and straps, and take off any heat pad.',
      'Empty the bladder. Check the catheter and the bowel.',
    ],
    examples: [
      {
        name: 'a pounding headache with a cord injury at chest height',
        facts: { ...ordinaryStrain, 'spinal-cord-injury-t6': true, 'pounding-headache': true },
        gives: 'yes',
        changed: { no: ['spinal-cord-injury-t6'] },
      },
      {
        name: 'a cord injury and a plain strain',
        facts: { ...ordinaryStrain, 'spinal-cord-injury-t6': true },
        gives: 'no',
        changed: { yes: ['goosebumps-blocked-nose', 'spasm-rise-with-doom'] },
      },
      {
        name: 'a cord injury, the signs not asked yet',
        facts: { 'spinal-cord-injury-t6': true },
        gives: 'open',
        asks: ['pounding-headache', 'flush-sweat-above-injury', 'bp-rise-20'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
