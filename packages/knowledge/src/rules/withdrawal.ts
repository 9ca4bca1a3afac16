/** E29: baclofen or a calming medicine that stopped. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const withdrawal = [
  {
    id: 'baclofen-or-sedative-withdrawal',
    ref: 'E29',
    within: 'now',
    suspect: 'Withdrawal: the body misses a medicine that has stopped',
    basis: 'sourced',
    sources: ['ITB-BOX', 'ITB-WHO', 'ITB-NSW', 'ITB-WIKEM'],
    when: {
      any: [
        {
          all: [
            'intrathecal-pump',
            {
              any: ['spasm-sudden-rise', 'itch-no-rash', 'fever', 'pump-alarm-or-refill-due'],
            },
          ],
        },
        {
          all: [
            'baclofen-or-benzo-stopped-7d',
            {
              any: ['confusion', 'seizure', 'fever', 'hallucination', 'rebound-rigid-spasm'],
            },
          ],
        },
      ],
    },
    advice: ["Do not take tablets from someone else's supply."],
    examples: [
      {
        name: 'a pump, and itching without a rash',
        facts: { ...ordinaryStrain, 'intrathecal-pump': true, 'itch-no-rash': true },
        gives: 'yes',
        changed: { no: ['itch-no-rash', 'intrathecal-pump'] },
      },
      {
        name: 'baclofen stopped, and sees things',
        facts: { ...ordinaryStrain, 'baclofen-or-benzo-stopped-7d': true, hallucination: true },
        gives: 'yes',
        changed: { no: ['baclofen-or-benzo-stopped-7d'] },
      },
      {
        name: 'baclofen stopped and nothing else',
        facts: { ...ordinaryStrain, 'baclofen-or-benzo-stopped-7d': true },
        gives: 'no',
        changed: { yes: ['fever', 'confusion', 'seizure', 'rebound-rigid-spasm'] },
      },
      {
        name: 'a pump, the signs not asked yet',
        facts: { 'intrathecal-pump': true },
        gives: 'open',
        asks: ['spasm-sudden-rise', 'itch-no-rash', 'pump-alarm-or-refill-due'],
        changed: { yes: ['fever'] },
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
