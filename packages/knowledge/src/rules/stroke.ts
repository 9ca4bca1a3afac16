/** E21: stroke and a torn neck artery. A sign that has gone still counts. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const stroke = [
  {
    id: 'stroke-cervical-artery',
    ref: 'E21',
    within: 'now',
    suspect: 'A stroke, or a tear in a neck artery',
    basis: 'sourced',
    sources: ['ICHD-CAD', 'RCEM-CAD', 'JNNP06', 'ACEP-CAD', 'GUN-VAD'],
    when: {
      any: [
        'fast-deficit',
        'vertigo-unsteady',
        'double-vision',
        'horner-eye',
        'swallow-trouble',
        'thunderclap-pain',
      ],
    },
    advice: ['Do not drive yourself.', 'Even if it has gone, call.'],
    examples: [
      {
        name: 'a droopy face for ten minutes, gone now',
        facts: { ...ordinaryStrain, 'fast-deficit': true },
        gives: 'yes',
      },
      {
        name: 'not sure whether it was the worst headache ever',
        facts: { ...ordinaryStrain, 'thunderclap-pain': null },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: ['vertigo-unsteady', 'double-vision', 'swallow-trouble'] },
      },
      {
        name: 'the eyelid not looked at yet',
        facts: { ...ordinaryStrain, 'head-or-balance': undefined, 'horner-eye': undefined },
        gives: 'open',
        asks: ['horner-eye'],
      },
    ],
  },
  {
    id: 'steady-neck-pain',
    ref: 'E21 also',
    within: 'today',
    suspect: 'A small tear in a neck artery',
    basis: 'sourced',
    sources: ['ICHD-CAD', 'JNNP06', 'GUN-VAD'],
    when: {
      all: ['neck-pain-one-sided-steady-24h', { any: ['neck-trauma-month', 'headache'] }],
    },
    examples: [
      {
        name: 'steady pain in one side of the neck after a massage gun',
        facts: {
          ...ordinaryStrain,
          'neck-pain-one-sided-steady-24h': true,
          'neck-trauma-month': true,
        },
        gives: 'yes',
      },
      {
        name: 'a headache without such neck pain',
        facts: { ...ordinaryStrain, headache: true },
        gives: 'no',
        changed: { yes: ['neck-pain-one-sided-steady-24h'] },
      },
      {
        name: 'steady neck pain, headache not asked yet',
        facts: {
          ...ordinaryStrain,
          'neck-pain-one-sided-steady-24h': true,
          headache: undefined,
        },
        gives: 'open',
        asks: ['headache'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
