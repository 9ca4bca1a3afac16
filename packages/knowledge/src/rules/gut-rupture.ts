/** E11, E12: a torn food pipe, and bleeding from or a hole in the stomach or gut. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const gutRupture = [
  {
    id: 'oesophageal-rupture',
    ref: 'E11',
    within: 'now',
    suspect: 'A tear in the food pipe',
    basis: 'sourced',
    sources: ['BOER-MS', 'BOER-SP', 'BOER-JUCM'],
    when: {
      any: [
        { all: ['forceful-vomit-retch-24h', { any: ['chest-pain', 'severe', 'breathless'] }] },
        'subcut-crackle',
        'endoscopy-72h',
      ],
    },
    advice: [
      'Eat and drink nothing.',
      'Take no ibuprofen, naproxen or aspirin.',
      'Do not drive yourself.',
    ],
    examples: [
      {
        name: 'severe mid-back pain after one violent retch',
        facts: { ...ordinaryStrain, 'forceful-vomit-retch-24h': true, 'pain-now': 8 },
        gives: 'yes',
        changed: { no: ['forceful-vomit-retch-24h', { 'pain-now': 6 }] },
      },
      {
        name: 'skin of the neck crackles, no vomiting',
        facts: { ...ordinaryStrain, 'subcut-crackle': true },
        gives: 'yes',
      },
      {
        name: 'new back pain the day after an endoscopy',
        facts: { ...ordinaryStrain, 'endoscopy-72h': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'violent vomiting, mild pain, chest not asked yet',
        facts: {
          ...ordinaryStrain,
          'forceful-vomit-retch-24h': true,
          'chest-symptom': undefined,
          'chest-pain': undefined,
        },
        gives: 'open',
        asks: ['chest-pain'],
        changed: { yes: ['breathless'] },
      },
    ],
  },
  {
    id: 'upper-gi-bleed-perforation',
    ref: 'E12',
    within: 'now',
    suspect: 'Bleeding from the stomach or gut, or a hole in it',
    basis: 'consensus',
    sources: ['DF-IBU'],
    when: {
      any: [
        'black-stool-blood-vomit',
        { all: [{ any: ['upper-abdo-pain-sudden-severe', 'shoulder-tip'] }, 'rigid-belly'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'black stool after a week of ibuprofen',
        facts: { ...ordinaryStrain, 'black-stool-blood-vomit': true },
        gives: 'yes',
      },
      {
        name: 'shoulder-tip pain and a belly like a board',
        facts: { ...ordinaryStrain, 'shoulder-tip': true, 'rigid-belly': true },
        gives: 'yes',
        changed: { no: ['shoulder-tip'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'sudden upper belly pain, the belly not felt yet',
        facts: {
          ...ordinaryStrain,
          'belly-sign': true,
          'upper-abdo-pain-sudden-severe': true,
          'rigid-belly': undefined,
        },
        gives: 'open',
        asks: ['rigid-belly'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
