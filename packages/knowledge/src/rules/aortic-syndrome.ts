/** E01: a tear or rupture of the aorta. Chest pain is not needed. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const aorticSyndrome = [
  {
    id: 'aortic-syndrome',
    ref: 'E01',
    within: 'now',
    suspect: 'A tear in the main artery (aorta)',
    basis: 'sourced',
    sources: ['ADD-SUM', 'ADD-SUM2', 'OZEM', 'ACC22'],
    when: {
      any: [
        { all: ['abrupt-onset', 'severe', { not: 'clearly-movement-triggered' }] },
        'tearing-ripping',
        { all: ['severe', 'migrating-pain'] },
        { all: ['aorta-risk', 'abrupt-onset'] },
        'fainted',
        'pale-grey-blue-lips',
        'cold-or-pulseless-limb',
        {
          all: [
            'abrupt-onset',
            'deficit-within-24h-of-onset',
            { any: ['leg-weak', 'arm-weak', 'speech-loss', 'vision-change'] },
          ],
        },
      ],
    },
    advice: [
      'Do not drive yourself.',
      'Sit or lie down and keep still.',
      'Even if the pain fades, call.',
    ],
    examples: [
      {
        name: 'sudden, severe, no movement behind it',
        facts: { 'abrupt-onset': true, 'pain-now': 9, 'trigger-movement': false },
        gives: 'yes',
        changed: { open: ['abrupt-onset', { 'pain-now': 6 }] },
      },
      { name: 'tearing pain alone', facts: { 'tearing-ripping': true }, gives: 'yes' },
      { name: 'a faint, not sure', facts: { fainted: null }, gives: 'yes' },
      {
        name: 'a severe catch while lifting that eases when still',
        facts: { ...ordinaryStrain, 'abrupt-onset': true, 'pain-now': 8 },
        gives: 'no',
        changed: {
          yes: [
            { mechanical: false },
            { 'eases-when-still': false },
            'migrating-pain',
            'aorta-risk',
            'pale-grey-blue-lips',
            'cold-or-pulseless-limb',
            { 'deficit-within-24h-of-onset': true, 'speech-loss': true },
            { 'deficit-within-24h-of-onset': true, 'vision-change': true },
            { 'leg-weak': true, 'deficit-within-24h-of-onset': true, 'limb-sign': true },
            { 'arm-weak': true, 'deficit-within-24h-of-onset': true, 'limb-sign': true },
          ],
          no: [
            'deficit-within-24h-of-onset',
            'speech-loss',
            { 'pain-now': 6, 'migrating-pain': true },
            { 'abrupt-onset': false, 'aorta-risk': true },
            { 'abrupt-onset': false, 'deficit-within-24h-of-onset': true, 'speech-loss': true },
          ],
        },
      },
      {
        name: 'abrupt and severe, the trigger not asked yet',
        facts: { 'abrupt-onset': true, 'pain-now': 8, mechanical: true, 'eases-when-still': true },
        gives: 'open',
        asks: ['trigger-movement'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
