/** E25: nerves or the cord that fail from below, after an infection as a rule. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const climbingWeakness = [
  {
    id: 'gbs-myelitis',
    ref: 'E25',
    within: 'now',
    suspect: 'Inflamed nerves that fail from the feet or hands upwards (Guillain-Barré)',
    basis: 'sourced',
    sources: ['GBS-NHS', 'GBS-CASE', 'RCEM-GBS'],
    when: {
      any: [
        'ascending-weak',
        {
          all: [
            'ascending-tingle',
            {
              any: ['leg-weak', 'arm-weak', 'breathless', 'swallow-trouble', 'face-weak-both'],
            },
          ],
        },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'weakness that climbs up the legs',
        facts: { ...ordinaryStrain, 'ascending-weak': true },
        gives: 'yes',
      },
      {
        name: 'tingling that climbs, and a weak grip',
        facts: { ...ordinaryStrain, 'ascending-tingle': true, 'arm-weak': true },
        gives: 'yes',
        changed: { no: ['ascending-tingle'] },
      },
      {
        name: 'tingling that climbs, and trouble with swallowing',
        facts: { ...ordinaryStrain, 'ascending-tingle': true, 'swallow-trouble': true },
        gives: 'yes',
      },
      {
        name: 'tingling that climbs and nothing else',
        facts: { ...ordinaryStrain, 'ascending-tingle': true },
        gives: 'no',
        changed: { yes: ['breathless'] },
      },
      {
        name: 'tingling that climbs, weakness not asked yet',
        facts: { 'ascending-tingle': true },
        gives: 'open',
        asks: ['leg-weak', 'arm-weak', 'face-weak-both'],
      },
    ],
  },
  {
    id: 'climbing-tingle',
    ref: 'E25 also',
    within: 'today',
    suspect: 'Inflamed nerves, with tingling that climbs',
    basis: 'sourced',
    sources: ['GBS-NHS', 'RCEM-GBS'],
    when: 'ascending-tingle',
    advice: [
      'Call for help at once if you get weak, or if it gets hard to breathe, swallow or move the face.',
    ],
    examples: [
      {
        name: 'tingling from both feet to the knees',
        facts: { ...ordinaryStrain, 'ascending-tingle': true },
        gives: 'yes',
      },
      { name: 'no such tingling', facts: ordinaryStrain, gives: 'no' },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['ascending-tingle'] },
    ],
  },
] as const satisfies readonly ClinicalRule[];
