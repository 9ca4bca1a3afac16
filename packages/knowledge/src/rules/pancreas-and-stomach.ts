/** U11, U12, U26: pancreas and stomach, and what painkillers do to them. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const pancreasAndStomach = [
  {
    id: 'pancreatitis-grave',
    ref: 'U11 also',
    within: 'now',
    suspect: 'A badly inflamed pancreas',
    basis: 'sourced',
    sources: ['NID-PANC', 'CKS-PANC'],
    when: {
      all: [
        'upper-abdo-pain-sudden-severe',
        'through-to-back-left-blade',
        {
          any: [
            'vomiting-persistent',
            'fever',
            'jaundice',
            'confusion',
            'palpitations',
            'rigid-belly',
          ],
        },
      ],
    },
    advice: ['Eat and drink nothing.', 'Do not drive yourself.'],
    examples: [
      {
        name: 'sudden pain through to the back, vomiting',
        facts: {
          ...ordinaryStrain,
          'upper-abdo-pain-sudden-severe': true,
          'through-to-back-left-blade': true,
          'vomiting-persistent': true,
        },
        gives: 'yes',
        changed: { no: ['upper-abdo-pain-sudden-severe'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'sudden pain that stays in the belly',
        facts: {
          ...ordinaryStrain,
          'upper-abdo-pain-sudden-severe': true,
          'vomiting-persistent': true,
        },
        gives: 'no',
      },
      {
        name: 'sudden pain through to the back, vomiting not asked yet',
        facts: {
          ...ordinaryStrain,
          'upper-abdo-pain-sudden-severe': true,
          'through-to-back-left-blade': true,
          'vomiting-persistent': undefined,
          'gut-alarm': true,
        },
        gives: 'open',
        asks: ['vomiting-persistent'],
        changed: { yes: ['fever', 'jaundice', 'confusion', 'palpitations', 'rigid-belly'] },
      },
    ],
  },
  {
    id: 'pancreatitis',
    ref: 'U11',
    within: 'today',
    suspect: 'An inflamed pancreas, or another illness of the belly',
    basis: 'sourced',
    sources: ['NID-PANC', 'CKS-PANC'],
    when: {
      any: [
        'upper-abdo-pain-sudden-severe',
        { all: ['severe-stomach-pain', 'through-to-back-left-blade'] },
        { all: ['ruq-or-epigastric-pain', 'severe', { any: ['sudden-onset', 'abrupt-onset'] }] },
      ],
    },
    advice: ['Go to a hospital, not to a practice.'],
    examples: [
      {
        name: 'sudden, very bad upper belly pain',
        facts: { ...ordinaryStrain, 'upper-abdo-pain-sudden-severe': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [{ 'pain-now': 7, 'ruq-or-epigastric-pain': true }],
          no: [
            'ruq-or-epigastric-pain',
            { 'pain-now': 7 },
            { 'pain-now': 7, 'sudden-onset': false, 'ruq-or-epigastric-pain': true },
          ],
        },
      },
      {
        name: 'very bad stomach pain, the back not asked yet',
        facts: {
          ...ordinaryStrain,
          'severe-stomach-pain': true,
          'through-to-back-left-blade': undefined,
          'belly-sign': true,
        },
        gives: 'open',
        asks: ['through-to-back-left-blade'],
        changed: { yes: ['through-to-back-left-blade'], no: ['severe-stomach-pain'] },
      },
    ],
  },
  {
    id: 'peptic-ulcer',
    ref: 'U12',
    within: 'today',
    suspect: 'A stomach ulcer',
    basis: 'consensus',
    sources: ['DF-IBU'],
    when: { all: ['epigastric-gnawing-meal-linked', 'nsaid-aspirin-user'] },
    advice: ['Take no more ibuprofen, naproxen or aspirin until you were seen.'],
    examples: [
      {
        name: 'gnawing pain with meals, on ibuprofen',
        facts: {
          ...ordinaryStrain,
          'epigastric-gnawing-meal-linked': true,
          'nsaid-aspirin-user': true,
        },
        gives: 'yes',
        changed: { no: ['epigastric-gnawing-meal-linked'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'gnawing pain with meals, painkillers not asked yet',
        facts: {
          ...ordinaryStrain,
          'epigastric-gnawing-meal-linked': true,
          'nsaid-aspirin-user': undefined,
        },
        gives: 'open',
        asks: ['nsaid-aspirin-user'],
      },
    ],
  },
  {
    id: 'painkiller-harm',
    ref: 'U26',
    within: 'today',
    suspect: 'A painkiller that harms the stomach, the kidneys or the heart',
    basis: 'sourced',
    sources: ['DF-NAP'],
    when: {
      all: [
        'nsaid-aspirin-user',
        { any: ['indigestion-persistent', 'little-urine', 'leg-swelling'] },
      ],
    },
    advice: ['Take no more of it until you were seen.'],
    examples: [
      {
        name: 'indigestion on naproxen',
        facts: { ...ordinaryStrain, 'nsaid-aspirin-user': true, 'indigestion-persistent': true },
        gives: 'yes',
        changed: { no: ['indigestion-persistent'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            { 'little-urine': true, 'nsaid-aspirin-user': true },
            { 'leg-swelling': true, 'nsaid-aspirin-user': true },
          ],
        },
      },
      {
        name: 'indigestion, painkillers not asked yet',
        facts: {
          ...ordinaryStrain,
          'indigestion-persistent': true,
          'nsaid-aspirin-user': undefined,
        },
        gives: 'open',
        asks: ['nsaid-aspirin-user'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
