/** U19, U20: muscle that breaks down, and the tablets behind it. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const muscleBreakdown = [
  {
    id: 'muscle-breakdown-grave',
    ref: 'U19 also',
    within: 'now',
    suspect: 'Muscle that breaks down and harms the kidneys',
    basis: 'sourced',
    sources: ['RHABDO'],
    when: {
      all: [
        'dark-urine-cola',
        { any: ['muscle-severe-swollen-weak', 'nausea-vomit', 'confusion'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'urine like cola and a swollen muscle',
        facts: { ...ordinaryStrain, 'dark-urine-cola': true, 'muscle-severe-swollen-weak': true },
        gives: 'yes',
        changed: { no: ['dark-urine-cola'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'urine like cola, muscles not asked yet',
        facts: {
          ...ordinaryStrain,
          'dark-urine-cola': true,
          'muscle-severe-swollen-weak': undefined,
          'muscle-trouble': true,
        },
        gives: 'open',
        asks: ['muscle-severe-swollen-weak'],
        changed: { yes: ['nausea-vomit', 'confusion'] },
      },
    ],
  },
  {
    id: 'muscle-breakdown',
    ref: 'U19',
    within: 'today',
    suspect: 'Muscle that breaks down',
    basis: 'sourced',
    sources: ['RHABDO', 'STAT-MAC', 'MHRA-FUS', 'GUN-RHAB'],
    when: {
      all: [
        'muscle-severe-swollen-weak',
        {
          any: [
            'dark-urine-cola',
            'little-urine',
            'extreme-new-exercise',
            'crush-long-lie',
            'heat-exposure',
            'stimulant-cocaine',
            'percussion-gun-use',
            'statin-interaction',
            'trigger-load',
          ],
        },
      ],
    },
    advice: ['Go to a hospital, not to a practice.'],
    examples: [
      {
        name: 'a swollen, weak muscle after extreme exercise',
        facts: {
          ...ordinaryStrain,
          'muscle-severe-swollen-weak': true,
          'extreme-new-exercise': true,
        },
        gives: 'yes',
        changed: { no: ['muscle-severe-swollen-weak', 'extreme-new-exercise'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'a swollen, weak muscle, the massage gun not asked yet',
        facts: {
          ...ordinaryStrain,
          'muscle-severe-swollen-weak': true,
          'percussion-gun-use': undefined,
        },
        gives: 'open',
        asks: ['percussion-gun-use'],
        changed: {
          yes: [
            'dark-urine-cola',
            'little-urine',
            'crush-long-lie',
            'heat-exposure',
            'stimulant-cocaine',
            'trigger-load',
            { 'statin-interaction': true, 'statin-or-fibrate': true },
          ],
        },
      },
    ],
  },
  {
    id: 'muscle-swollen',
    ref: 'U19: alone',
    within: '3-days',
    suspect: 'A muscle that is inflamed or torn',
    basis: 'consensus',
    sources: ['RHABDO'],
    when: 'muscle-severe-swollen-weak',
    examples: [
      {
        name: 'a swollen, weak muscle',
        facts: { ...ordinaryStrain, 'muscle-severe-swollen-weak': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: {
          ...ordinaryStrain,
          'muscle-severe-swollen-weak': undefined,
          'muscle-trouble': true,
        },
        gives: 'open',
        asks: ['muscle-severe-swollen-weak'],
      },
    ],
  },
  {
    id: 'statin-muscle',
    ref: 'U20',
    within: 'today',
    suspect: 'A cholesterol tablet that harms the muscles or the liver',
    basis: 'sourced',
    sources: ['NHS-STAT', 'MHRA-FUS'],
    when: {
      all: [
        'statin-or-fibrate',
        { any: ['muscle-symptom-unexplained', 'jaundice', 'severe-stomach-pain'] },
      ],
    },
    advice: [
      'In the UK, NHS advice is to stop the statin and to call 111 or your GP.',
      'Elsewhere, call who prescribes it today.',
    ],
    examples: [
      {
        name: 'on a statin, aching on both sides',
        facts: { ...ordinaryStrain, 'statin-or-fibrate': true, 'muscle-symptom-unexplained': true },
        gives: 'yes',
        changed: { no: ['muscle-symptom-unexplained'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            { jaundice: true, 'statin-or-fibrate': true },
            { 'severe-stomach-pain': true, 'statin-or-fibrate': true },
          ],
        },
      },
      {
        name: 'aching on both sides, statin not asked yet',
        facts: {
          ...ordinaryStrain,
          'muscle-symptom-unexplained': true,
          'statin-or-fibrate': undefined,
        },
        gives: 'open',
        asks: ['statin-or-fibrate'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
