/** E32: a body that cannot make its own steroid, under stress. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const adrenalCrisis = [
  {
    id: 'adrenal-crisis',
    ref: 'E32',
    within: 'now',
    suspect: 'Too little of the steroid that the body needs (adrenal crisis)',
    basis: 'sourced',
    sources: ['STER-NCA', 'STER-NPSA', 'STER-CARD'],
    when: {
      all: [
        'steroid-dependent',
        {
          any: [
            'vomiting-tablets',
            'diarrhoea-severe',
            'confusion',
            'very-drowsy',
            'collapse',
            'weak-cold-shivery',
            'trauma-major',
            { all: ['gravely-ill', { any: ['fever', 'major-surgery-14d'] }] },
          ],
        },
      ],
    },
    advice: ['Say "steroid emergency card", and show the card if you have one.'],
    examples: [
      {
        name: 'on steroid tablets that do not stay down',
        facts: { ...ordinaryStrain, 'steroid-dependent': true, 'vomiting-tablets': true },
        gives: 'yes',
        changed: {
          yes: [{ 'gravely-ill': true, fever: true, 'vomiting-tablets': false }],
          no: ['steroid-dependent'],
        },
      },
      {
        name: 'on steroid tablets, gravely ill after a big operation',
        facts: {
          ...ordinaryStrain,
          'steroid-dependent': true,
          'gravely-ill': true,
          'major-surgery-14d': true,
        },
        gives: 'yes',
        changed: { no: ['major-surgery-14d', 'gravely-ill'] },
      },
      {
        name: 'on steroid tablets and a plain strain',
        facts: { ...ordinaryStrain, 'steroid-dependent': true },
        gives: 'no',
        changed: { yes: ['diarrhoea-severe', 'confusion', 'collapse', 'trauma-major'] },
      },
      {
        name: 'on steroid tablets, the rest not asked yet',
        facts: { 'steroid-dependent': true },
        gives: 'open',
        asks: ['vomiting-tablets', 'weak-cold-shivery', 'very-drowsy'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
