/** What helps without a medicine in the first days. */
import type { Remedy } from './schema.ts';
import type { SourceId } from './sources.ts';
import type { When } from './vocabulary.ts';

const BORROWED = 'Tested in low-back pain, not in the upper back.';

/** Skin that cannot warn, or a body that cannot move away: 5.1. */
const heatBurns = {
  any: [
    'numb-skin',
    'sedated',
    'medicine-patch-near',
    'spinal-cord-injury-t6',
    'needs-help-to-remove',
    'broken-bruised-skin',
  ],
} as const satisfies When;

const heatNeedsAsking = {
  any: [
    'diabetes',
    'poor-circulation',
    'rheumatoid-arthritis',
    'pregnant',
    'neuro-known',
    'cancer-active',
    'fever',
    { fact: 'age', atLeast: 65 },
    { fact: 'age', below: 16 },
  ],
} as const satisfies When;

const heatStops = [
  'The skin turns red in patches, stings or blisters.',
  'The pain goes up by 2 or more and stays up.',
  'New numbness, weakness or any danger sign.',
];

const all = {
  'position-of-ease': {
    id: 'position-of-ease',
    ref: '5.5',
    name: 'Find a position of ease',
    purpose: 'Takes the load off the muscle, so that it can let go.',
    steps: [
      'Lie on your side. Put a pillow between your knees and hug another one.',
      'Or lie on your back with your knees over pillows.',
      'Or lean back in a chair with your forearms held up.',
      'Or sit at a table and rest your forehead on your arms.',
      'Stay in the one that hurts least.',
    ],
    dose: '10 to 20 minutes, then move a little. By day, not still for more than 2 hours.',
    minutes: 15,
    stopIf: ['New numbness, weakness or any danger sign.'],
    gentle: true,
    strength: 'consensus',
    basis: 'product',
    sources: ['DAH10'],
  },
  breathing: {
    id: 'breathing',
    ref: '5.6',
    name: 'Slow breathing',
    purpose: 'Calms the guarding of the muscle.',
    steps: [
      'Rest a hand on your lower ribs.',
      'Breathe in through the nose for 4 seconds. Let the ribs widen.',
      'Breathe out slowly for 6 seconds.',
    ],
    dose: '5 minutes, 2 to 4 times a day and before sleep.',
    minutes: 5,
    stopIf: [
      'You feel tingling or light in the head.',
      'It hurts sharply to breathe in: check the danger signs again.',
    ],
    gentle: true,
    avoidWhen: 'pleuritic',
    strength: 'low',
    borrowed: BORROWED,
    basis: 'consensus',
    sources: ['ACP17'],
  },
  'heat-pad': {
    id: 'heat-pad',
    ref: '5.1 a',
    name: 'A warm pad or hot-water bottle',
    purpose: 'Warmth eases the pain and loosens the muscle.',
    steps: [
      'Make it warm, not hot.',
      'Put a cloth between the pad and your skin.',
      'Lay it on top of you. Do not lie on it.',
      'Look at the skin after 5 minutes.',
      'Take it off before you sleep.',
    ],
    dose: '15 to 20 minutes, up to 3 or 4 times a day, with 1 to 2 hours between.',
    minutes: 15,
    stopIf: heatStops,
    avoidWhen: heatBurns,
    askWhen: heatNeedsAsking,
    strength: 'moderate',
    borrowed: BORROWED,
    basis: 'sourced',
    sources: ['FRE06', 'ACP17', 'FDA-HEAT97', 'FDA-HEAT95', 'HEAT-SKIN', 'MHRA-FENT', 'AD-HMP'],
  },
  'heat-wrap': {
    id: 'heat-wrap',
    ref: '5.1 b',
    name: 'A heat wrap from the pharmacy',
    purpose: 'Low, steady warmth of about 40 °C (104 °F).',
    steps: [
      'Put it on as the pack says.',
      'Look at the skin often.',
      'Do not use it with a balm, a cream or another heat source.',
      'Take it off before you sleep.',
    ],
    dose: 'Up to 8 hours in any 24. At most 7 days; if it is no better by then, ask a clinician.',
    stopIf: heatStops,
    avoidWhen: heatBurns,
    askWhen: heatNeedsAsking,
    strength: 'moderate',
    borrowed: BORROWED,
    basis: 'sourced',
    sources: ['FRE06', 'THERM', 'FDA-HEAT97'],
  },
  'warm-shower': {
    id: 'warm-shower',
    ref: '5.1 c',
    name: 'A warm shower',
    purpose: 'Warm water on the shoulders and neck.',
    steps: ['Make it pleasantly warm.', 'Let the water run over your shoulders and neck.'],
    dose: '5 to 10 minutes.',
    minutes: 8,
    stopIf: ['You feel dizzy or faint.', ...heatStops],
    avoidWhen: {
      any: ['sedated', 'spinal-cord-injury-t6', 'needs-help-to-remove', 'medicine-patch-near'],
    },
    askWhen: { any: ['neuro-known', 'numb-skin'] },
    strength: 'low',
    borrowed: BORROWED,
    basis: 'consensus',
    sources: ['FRE06', 'MSS-HEAT', 'MHRA-FENT'],
  },
  'easy-walking': {
    id: 'easy-walking',
    ref: '5.7',
    name: 'Easy walking',
    purpose: 'Gentle movement helps more than bed rest.',
    steps: [
      'Walk slowly and let the arms swing a little.',
      'Stop before it hurts more.',
      'Carry nothing heavy.',
    ],
    dose: '5 to 10 minutes, 3 to 6 times a day. Add 10 to 20 % a day if the next morning is no worse.',
    minutes: 5,
    stopIf: [
      'A tight or heavy chest, or short of breath: call for help.',
      'The pain goes up by 2 or more and stays up.',
      'New weakness, numbness or stumbling.',
    ],
    avoidWhen: { any: ['exertional', 'trauma-major', 'cannot-walk', 'gait-change'] },
    strength: 'moderate',
    borrowed: BORROWED,
    basis: 'sourced',
    sources: ['DAH10', 'ACP17-AAFP'],
  },
} as const satisfies Record<string, Remedy<When> & { readonly sources: readonly SourceId[] }>;

export type RemedyId = keyof typeof all;

/** Every remedy, in the order they are offered. */
export const remedies: { readonly [Id in RemedyId]: Remedy<When> } = all;
