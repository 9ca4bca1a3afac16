/** Chest, breath and circulation. */
import type { Fact } from '../schema.ts';

export const chestFacts = {
  'chest-symptom': {
    kind: 'yes-no',
    label: 'Pain, pressure or tightness in the chest, now or in the last 2 weeks',
    ref: 'chest_pain',
    highYield: true,
    settles: [
      'chest-pain',
      'chest-pressure',
      'chest-pain-15min',
      'chest-recurrent-low-effort',
      'chest-sharp',
    ],
  },
  'chest-pain': {
    kind: 'yes-no',
    label:
      'Pain in the front or side of the chest that is there between breaths and without moving',
    help: 'Also if it has gone now. Not sure which kind it was? Then tap it.',
    highYield: true,
  },
  'chest-pressure': {
    kind: 'yes-no',
    label: 'A tight, heavy or squeezing feeling in the chest',
    highYield: true,
  },
  'chest-pain-last': {
    kind: 'choice',
    label: 'When the chest pain or pressure was last there',
    question: 'When was the chest pain or pressure last there?',
    ref: 'when_last',
    highYield: true,
    options: {
      now: 'Now',
      'under-12h': 'Within the last 12 hours',
      '12-72h': '12 hours to 3 days ago',
      '3-14d': '3 days to 2 weeks ago',
      older: 'Longer ago',
    },
  },
  'chest-pain-15min': {
    kind: 'yes-no',
    label: 'The chest pain lasted 15 minutes or more',
    ref: 'pain_ge15min',
  },
  'chest-recurrent-low-effort': {
    kind: 'yes-no',
    label: 'The chest pain keeps coming back at rest or with little effort',
  },
  exertional: {
    kind: 'yes-no',
    label: 'The pain comes with effort, such as stairs, and goes when I rest for some minutes',
  },
  'pain-now-at-rest': {
    kind: 'yes-no',
    label: 'That pain is there now, while I rest',
  },
  'arm-jaw-spread': { kind: 'yes-no', label: 'The pain spreads to an arm or to the jaw' },
  'arm-spread-neural': {
    kind: 'yes-no',
    reassuring: true,
    label: 'In the arm it is a strip of tingling or electric pain, set off by moving the neck',
    help: 'And no chest pain, no sweating, and effort does not bring it on.',
  },
  pleuritic: { kind: 'yes-no', label: 'A sharp pain when I breathe in or cough' },
  'sweaty-clammy': { kind: 'yes-no', label: 'Sweaty, cold and clammy' },
  'nausea-vomit': { kind: 'yes-no', label: 'Feeling sick or being sick' },
  breathless: {
    kind: 'yes-no',
    label: 'Short of breath at rest or with very little effort',
    highYield: true,
  },
  'breathless-on-effort': {
    kind: 'yes-no',
    label: 'New shortness of breath, but only with effort',
  },
  'breathless-sudden': { kind: 'yes-no', label: 'The shortness of breath came within minutes' },
  'rapid-breathing': { kind: 'yes-no', label: 'Breathing fast while at rest' },
  'coughing-blood': {
    kind: 'yes-no',
    label: 'Coughing up blood',
    ref: 'haemoptysis',
    highYield: true,
  },
  'blood-more-than-streaks': {
    kind: 'yes-no',
    label: 'More blood than a few streaks',
    ref: 'haemoptysis_more_than_streaks',
    highYield: true,
  },
  'calf-swelling-pain': { kind: 'yes-no', label: 'One calf is swollen or sore' },
  palpitations: { kind: 'yes-no', label: 'A racing or uneven heartbeat' },
  fainted: {
    kind: 'yes-no',
    label: 'Fainted or nearly fainted',
    ref: 'syncope_nearsyncope',
    highYield: true,
  },
  'pale-or-cold': {
    kind: 'yes-no',
    label: 'Grey, blue or blotchy skin, a cold arm or leg, swollen legs, or one sore calf',
    ref: 'pale_grey_blue_lips',
    settles: [
      'pale-grey-blue-lips',
      'cold-or-pulseless-limb',
      'mottled-blue-skin',
      'calf-swelling-pain',
      'leg-swelling',
    ],
  },
  'pale-grey-blue-lips': { kind: 'yes-no', label: 'Very pale, grey, or blue lips' },
  'cold-or-pulseless-limb': { kind: 'yes-no', label: 'An arm or leg is cold or has no pulse' },
  'mottled-blue-skin': { kind: 'yes-no', label: 'Blotchy or blue skin' },
} as const satisfies Record<string, Fact>;
