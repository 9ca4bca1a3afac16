/** E26, U33: a sickle cell crisis, in the chest above all. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const sickleCell = [
  {
    id: 'sickle-emergency',
    ref: 'E26',
    within: 'now',
    suspect: 'A sickle cell crisis that reaches the chest, the nerves or the blood',
    basis: 'sourced',
    sources: ['SCD-AH', 'SCD-IHTC', 'SCD-BSH'],
    when: {
      all: [
        'sickle',
        {
          any: [
            'chest-pain',
            'breathless',
            'fever',
            'any-neuro',
            'very-pale-or-drowsy',
            'priapism-2h',
          ],
        },
      ],
    },
    examples: [
      {
        name: 'sickle cell disease and a fever',
        facts: { ...ordinaryStrain, sickle: true, fever: true },
        gives: 'yes',
      },
      {
        name: 'sickle cell disease and chest pain days ago',
        facts: {
          ...ordinaryStrain,
          sickle: true,
          'chest-pain': true,
          'chest-pain-last': '3-14d',
        },
        gives: 'yes',
      },
      {
        name: 'sickle cell disease and a plain strain',
        facts: { ...ordinaryStrain, sickle: true },
        gives: 'no',
        changed: { yes: ['breathless', 'legs-bilateral-symptoms'] },
      },
      { name: 'a fever without it', facts: { ...ordinaryStrain, fever: true }, gives: 'no' },
      {
        name: 'sickle cell disease, the rest not asked yet',
        facts: { sickle: true },
        gives: 'open',
        asks: ['fever', 'very-pale-or-drowsy', 'priapism-2h'],
      },
    ],
  },
  {
    id: 'sickle-pain',
    ref: 'U33',
    within: 'today',
    suspect: 'A sickle cell crisis that your own plan cannot hold',
    basis: 'sourced',
    sources: ['SCD-IHTC', 'SCD-BSH'],
    when: {
      all: [
        'sickle',
        { any: ['own-plan-not-easing', 'differs-from-usual-crisis', 'first-time-in-back'] },
      ],
    },
    advice: [
      'Call your sickle cell team or go to the hospital.',
      'Check every 4 hours for fever, chest pain, short breath or new weakness.',
    ],
    examples: [
      {
        name: 'the own plan does not ease it',
        facts: { ...ordinaryStrain, sickle: true, 'own-plan-not-easing': true },
        gives: 'yes',
        changed: { no: ['sickle'] },
      },
      { name: 'a usual pain that eases', facts: { ...ordinaryStrain, sickle: true }, gives: 'no' },
      {
        name: 'sickle cell disease, the crisis not asked yet',
        facts: { sickle: true },
        gives: 'open',
        asks: ['own-plan-not-easing', 'differs-from-usual-crisis', 'first-time-in-back'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
