/** U09: pneumonia and pleurisy. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const chestInfection = [
  {
    id: 'chest-infection-grave',
    ref: 'U09 also',
    within: 'now',
    suspect: 'A bad infection of the lung',
    basis: 'sourced',
    sources: ['NHS-PNEU', 'NHSI-PNEU'],
    when: {
      all: [
        { any: ['pleuritic', 'cough-new'] },
        { any: ['mottled-blue-skin', 'confusion', 'very-drowsy'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'a new cough and confusion',
        facts: { ...ordinaryStrain, 'cough-new': true, confusion: true },
        gives: 'yes',
        changed: { no: ['cough-new', 'confusion'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: [{ pleuritic: true, 'mottled-blue-skin': true }] },
      },
      {
        name: 'a new cough, drowsiness not asked yet',
        facts: { ...ordinaryStrain, 'cough-new': true, 'very-drowsy': undefined },
        gives: 'open',
        asks: ['very-drowsy'],
        changed: { yes: ['mottled-blue-skin'] },
      },
    ],
  },
  {
    id: 'chest-infection',
    ref: 'U09',
    within: 'today',
    suspect: 'An infection of the lung or its lining',
    basis: 'sourced',
    sources: ['NHS-PNEU', 'NHSI-PNEU', 'NHS-PLEUR', 'NHS-PNEU2'],
    when: {
      any: [
        {
          all: [
            { any: ['pleuritic', 'shoulder-pain-breathing'] },
            {
              any: [
                'cough-new',
                'sputum',
                'fever',
                'temp-below-36',
                'shivering',
                'breathless-on-effort',
              ],
            },
          ],
        },
        'cough-gt3w',
      ],
    },
    examples: [
      {
        name: 'sharp on breathing in, with a new cough',
        facts: { ...ordinaryStrain, pleuritic: true, 'cough-new': true },
        gives: 'yes',
        changed: { no: ['cough-new'] },
      },
      {
        name: 'a cough for more than three weeks',
        facts: { ...ordinaryStrain, 'cough-gt3w': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'a new cough alone',
        facts: { ...ordinaryStrain, 'cough-new': true },
        gives: 'no',
        changed: { yes: ['shoulder-pain-breathing'] },
      },
      {
        name: 'sharp on breathing in, shivering not asked yet',
        facts: { ...ordinaryStrain, pleuritic: true, shivering: undefined },
        gives: 'open',
        asks: ['shivering'],
        changed: { yes: ['sputum', 'fever', 'temp-below-36', 'breathless-on-effort'] },
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
