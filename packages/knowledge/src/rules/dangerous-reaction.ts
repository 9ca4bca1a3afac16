/** E18, E19, E22: dangerous reactions to a medicine, to heat or to a very long race. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const dangerousReaction = [
  {
    id: 'nms-serotonin-heat',
    ref: 'E18',
    within: 'now',
    suspect: 'A dangerous reaction to a medicine or to heat',
    basis: 'sourced',
    sources: ['NMS-JNNP', 'CYC-AA06'],
    when: {
      all: [
        'fever',
        { any: ['confusion', 'agitation'] },
        { any: ['rigid-muscles', 'jerks-tremor', 'collapse'] },
        { any: ['dopamine-blocker-2w', 'serotonergic-change', 'heat-exposure'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'hot, restless and shaking after a new antidepressant',
        facts: {
          ...ordinaryStrain,
          fever: true,
          agitation: true,
          'jerks-tremor': true,
          'serotonergic-change': true,
        },
        gives: 'yes',
        changed: {
          yes: [{ 'jerks-tremor': false, collapse: true }],
          no: ['jerks-tremor', 'agitation', 'serotonergic-change'],
        },
      },
      { name: 'no fever', facts: { fever: false }, gives: 'no' },
      {
        name: 'hot, restless and stiff, medicines not asked yet',
        facts: { fever: true, agitation: true, 'rigid-muscles': true },
        gives: 'open',
        asks: ['dopamine-blocker-2w', 'serotonergic-change', 'heat-exposure'],
        changed: { yes: ['dopamine-blocker-2w'], open: ['agitation'] },
      },
    ],
  },
  {
    id: 'hyponatraemia-exertional',
    ref: 'E19',
    within: 'now',
    suspect: 'Too much water and too little salt in the blood after a long race',
    basis: 'sourced',
    sources: ['EAED19'],
    when: {
      all: [
        'endurance-event-24h',
        {
          any: [
            'confusion',
            'nausea-vomit',
            'severe-headache',
            'seizure',
            'swollen-hands',
            'event-weight-gain',
          ],
        },
      ],
    },
    advice: ['Do not drink more water.', 'Do not drive yourself.'],
    examples: [
      {
        name: 'swollen hands after a marathon',
        facts: { ...ordinaryStrain, 'endurance-event-24h': true, 'swollen-hands': true },
        gives: 'yes',
        changed: { no: ['swollen-hands'] },
      },
      { name: 'no race', facts: { 'endurance-event-24h': false }, gives: 'no' },
      {
        name: 'a marathon, weight not asked yet',
        facts: {
          ...ordinaryStrain,
          'endurance-event-24h': true,
          'event-weight-gain': undefined,
        },
        gives: 'open',
        asks: ['event-weight-gain'],
        changed: { yes: ['confusion', 'nausea-vomit', 'severe-headache', 'seizure'] },
      },
    ],
  },
  {
    id: 'anaphylaxis-nsaid',
    ref: 'E22',
    within: 'now',
    suspect: 'A severe allergic reaction',
    basis: 'sourced',
    sources: ['DF-IBU'],
    when: {
      all: [
        'medicine-taken-2h',
        { any: ['face-tongue-swelling', 'wheeze', 'hives-widespread', 'collapse'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'hives an hour after ibuprofen',
        facts: { ...ordinaryStrain, 'medicine-taken-2h': true, 'hives-widespread': true },
        gives: 'yes',
      },
      {
        name: 'collapse after a tablet, not sure',
        facts: { 'medicine-taken-2h': true, collapse: null },
        gives: 'yes',
      },
      {
        name: 'a tablet an hour ago and no sign',
        facts: { ...ordinaryStrain, 'medicine-taken-2h': true },
        gives: 'no',
        changed: { yes: ['face-tongue-swelling', 'wheeze'] },
      },
      {
        name: 'a wheeze, medicines not asked yet',
        facts: { wheeze: true },
        gives: 'open',
        asks: ['medicine-taken-2h'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
