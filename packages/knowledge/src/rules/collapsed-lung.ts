/** E04: a collapsed lung, also after needles near the shoulder or chest. */
import type { ClinicalRule } from './rule.ts';

export const collapsedLung = [
  {
    id: 'pneumothorax',
    ref: 'E04',
    within: 'now',
    suspect: 'A collapsed lung',
    basis: 'sourced',
    sources: ['PTX', 'NDL-WJ', 'NDL-CU'],
    when: {
      any: [
        { all: ['sudden-onset', 'pleuritic', 'breathless'] },
        { all: ['needle-chest-7d', { any: ['breathless', 'fainted'] }] },
      ],
    },
    advice: ['Sit up and rest.', 'Do not drive yourself.'],
    examples: [
      {
        name: 'breathless the day after dry needling',
        facts: { 'needle-chest-7d': true, breathless: true },
        gives: 'yes',
        changed: { open: ['breathless'] },
      },
      {
        name: 'not breathless, no needle',
        facts: { breathless: false, 'needle-chest-7d': false },
        gives: 'no',
      },
      {
        name: 'sudden and sharp, breath not asked yet',
        facts: { 'sudden-onset': true, pleuritic: true, 'needle-chest-7d': false },
        gives: 'open',
        asks: ['breathless'],
        changed: {
          yes: [{ 'needle-chest-7d': true, fainted: true }],
          no: ['sudden-onset', 'pleuritic'],
        },
      },
    ],
  },
  {
    id: 'sudden-sharp-on-breathing',
    ref: 'E04 also',
    within: 'today',
    suspect: 'A small collapsed lung or a chest infection',
    basis: 'sourced',
    sources: ['PTX'],
    when: { all: ['sudden-onset', 'pleuritic'] },
    examples: [
      {
        name: 'sudden and sharp, not breathless',
        facts: { 'sudden-onset': true, pleuritic: true, breathless: false },
        gives: 'yes',
      },
      { name: 'not sharp on breathing', facts: { pleuritic: false }, gives: 'no' },
      {
        name: 'how it began, not asked yet',
        facts: { pleuritic: true, breathless: false },
        gives: 'open',
        asks: ['sudden-onset'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
