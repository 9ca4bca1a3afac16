/** E13: a burst aneurysm of the belly artery. Back pain alone is enough when the aneurysm is known. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const burstAneurysm = [
  {
    id: 'ruptured-aaa-or-abdominal-catastrophe',
    ref: 'E13',
    within: 'now',
    suspect: 'A burst main artery (aorta) in the belly',
    basis: 'sourced',
    sources: ['NG156', 'NG156-CTX', 'BMJ-AAA'],
    when: {
      any: [
        {
          all: [
            {
              any: [
                'fainted',
                'pale-grey-blue-lips',
                'pulsating-mass',
                {
                  all: [
                    'abrupt-onset',
                    'severe',
                    {
                      any: [{ fact: 'age', atLeast: 60 }, { not: 'clearly-movement-triggered' }],
                    },
                  ],
                },
              ],
            },
            {
              any: [{ fact: 'age', atLeast: 60 }, 'smoker-ever', 'hypertension', 'fhx-aaa'],
            },
          ],
        },
        'aaa-known',
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'mild back pain with a known aneurysm',
        facts: { ...ordinaryStrain, 'aaa-known': true, 'pain-now': 3 },
        gives: 'yes',
      },
      {
        name: 'sudden severe pain on a lift at 66',
        facts: { ...ordinaryStrain, age: 66, 'abrupt-onset': true, 'pain-now': 9 },
        gives: 'yes',
        changed: { yes: [{ age: 60 }], no: ['abrupt-onset', { 'pain-now': 6 }, { age: 59 }] },
      },
      {
        name: 'a beating lump in someone who smoked',
        facts: { ...ordinaryStrain, 'pulsating-mass': true, 'smoker-ever': true },
        gives: 'yes',
      },
      {
        name: 'a severe catch while lifting at 34 in a smoker',
        facts: { ...ordinaryStrain, 'abrupt-onset': true, 'pain-now': 8, 'smoker-ever': true },
        gives: 'no',
        changed: { yes: ['fainted', 'pale-grey-blue-lips', 'trigger-movement'] },
      },
      {
        name: 'a beating lump at 50, risks not asked yet',
        facts: {
          ...ordinaryStrain,
          age: 50,
          'pulsating-mass': true,
          'smoker-ever': undefined,
          hypertension: undefined,
        },
        gives: 'open',
        asks: ['smoker-ever', 'hypertension'],
        changed: { yes: ['hypertension', 'fhx-aaa'], open: [{ age: 59 }] },
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
