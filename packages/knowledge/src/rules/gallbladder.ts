/** U10: the gallbladder, which hurts in the right blade. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const gallbladder = [
  {
    id: 'biliary-grave',
    ref: 'U10 also',
    within: 'now',
    suspect: 'A bad infection of the gallbladder',
    basis: 'sourced',
    sources: ['NHS-GALL'],
    when: {
      any: [
        { all: ['jaundice', 'shivering', 'ruq-or-epigastric-pain'] },
        {
          all: [
            { any: ['ruq-or-epigastric-pain', 'right-scapular-attacks'] },
            { any: ['confusion', 'collapse'] },
          ],
        },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'upper belly pain, yellow and shivering',
        facts: {
          ...ordinaryStrain,
          'ruq-or-epigastric-pain': true,
          jaundice: true,
          shivering: true,
        },
        gives: 'yes',
        changed: { no: ['jaundice', 'ruq-or-epigastric-pain'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: [{ confusion: true, 'right-scapular-attacks': true }], no: ['confusion'] },
      },
      {
        name: 'upper belly pain alone',
        facts: { ...ordinaryStrain, 'ruq-or-epigastric-pain': true },
        gives: 'no',
        changed: { yes: ['confusion', 'collapse'] },
      },
      {
        name: 'yellow with upper belly pain, shivering not asked yet',
        facts: {
          ...ordinaryStrain,
          'ruq-or-epigastric-pain': true,
          jaundice: true,
          shivering: undefined,
        },
        gives: 'open',
        asks: ['shivering'],
      },
    ],
  },
  {
    id: 'biliary',
    ref: 'U10',
    within: 'today',
    suspect: 'A gallbladder problem',
    basis: 'sourced',
    sources: ['NHS-GALL', 'NHS-CHOLE', 'MSD-CHOLE'],
    when: {
      all: [
        { any: ['ruq-or-epigastric-pain', 'right-scapular-attacks'] },
        {
          any: ['fever', 'shivering', 'jaundice', 'pain-gt8h', 'no-position-helps', 'nausea-vomit'],
        },
      ],
    },
    examples: [
      {
        name: 'right-blade attack with vomiting',
        facts: { ...ordinaryStrain, 'right-scapular-attacks': true, 'nausea-vomit': true },
        gives: 'yes',
        changed: { no: ['right-scapular-attacks', 'nausea-vomit'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'upper belly pain, how long not asked yet',
        facts: { ...ordinaryStrain, 'ruq-or-epigastric-pain': true, 'pain-gt8h': undefined },
        gives: 'open',
        asks: ['pain-gt8h'],
        changed: { yes: ['fever', 'shivering', 'jaundice', 'no-position-helps'] },
      },
    ],
  },
  {
    id: 'biliary-attacks',
    ref: 'U10 also',
    within: '2-weeks',
    suspect: 'Gallstones, or a sore stomach',
    basis: 'consensus',
    sources: ['NHS-GALL'],
    when: {
      any: [
        { any: ['ruq-or-epigastric-pain', 'right-scapular-attacks'] },
        'epigastric-gnawing-meal-linked',
      ],
    },
    examples: [
      {
        name: 'attacks in the right blade that clear',
        facts: { ...ordinaryStrain, 'right-scapular-attacks': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: ['ruq-or-epigastric-pain', 'epigastric-gnawing-meal-linked'] },
      },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'right-scapular-attacks': undefined, 'belly-sign': true },
        gives: 'open',
        asks: ['right-scapular-attacks'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
