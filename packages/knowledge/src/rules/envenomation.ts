/** E30: the bite of a widow spider or the sting of a scorpion. */
import { ordinaryStrain } from './ordinary-strain.ts';
import { poisonLine } from './poison-line.ts';
import type { ClinicalRule } from './rule.ts';

export const envenomation = [
  {
    id: 'envenomation',
    ref: 'E30',
    within: 'now',
    suspect: 'Poison from a spider bite or a scorpion sting',
    basis: 'sourced',
    sources: ['WID-HARR', 'WID-ALLO', 'WID-HAMP'],
    when: {
      all: [
        {
          any: ['bite-spider-scorpion-48h', { all: ['sudden-trunk-cramps', 'widow-work-4h'] }],
        },
        {
          any: [
            'spreading-cramps',
            'rigid-belly',
            'sweaty-clammy',
            'bp-or-pulse-up',
            'breathless',
            'nausea-vomit',
          ],
        },
      ],
    },
    advice: [poisonLine],
    examples: [
      {
        name: 'a spider bite, and cramps that spread',
        facts: { ...ordinaryStrain, 'bite-spider-scorpion-48h': true, 'spreading-cramps': true },
        gives: 'yes',
      },
      {
        name: 'work in a woodpile, sudden cramps and a racing pulse',
        facts: {
          ...ordinaryStrain,
          'widow-work-4h': true,
          'sudden-trunk-cramps': true,
          'bp-or-pulse-up': true,
        },
        gives: 'yes',
        changed: { no: ['sudden-trunk-cramps', 'widow-work-4h'] },
      },
      {
        name: 'a bite that hurts only where it is',
        facts: { ...ordinaryStrain, 'bite-spider-scorpion-48h': true },
        gives: 'no',
        changed: { yes: ['rigid-belly', 'sweaty-clammy', 'breathless', 'nausea-vomit'] },
      },
      {
        name: 'a bite, the rest not asked yet',
        facts: { 'bite-spider-scorpion-48h': true },
        gives: 'open',
        asks: ['spreading-cramps', 'bp-or-pulse-up'],
      },
    ],
  },
  {
    id: 'bite-or-sting',
    ref: 'E30 also',
    within: 'today',
    suspect: 'A bite or sting whose poison may still spread',
    basis: 'sourced',
    sources: ['WID-HARR', 'WID-HAMP'],
    when: 'bite-spider-scorpion-48h',
    advice: [poisonLine],
    examples: [
      {
        name: 'a bite that hurts only where it is',
        facts: { ...ordinaryStrain, 'bite-spider-scorpion-48h': true },
        gives: 'yes',
      },
      { name: 'no bite', facts: ordinaryStrain, gives: 'no' },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['bite-spider-scorpion-48h'] },
    ],
  },
] as const satisfies readonly ClinicalRule[];
