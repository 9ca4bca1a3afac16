/** Standing conditions that turn a small sign into an emergency, and nerves that fail from below. */
import type { Fact } from '../schema.ts';

export const illnessFacts = {
  'special-condition': {
    kind: 'yes-no',
    lead: 'Nerves, blood or glands',
    label:
      'Multiple sclerosis, a stroke, cerebral palsy, or Parkinson disease; a spinal cord injury; a drug pump in the spine; sickle cell or Addison disease; or 4 weeks or more on steroid tablets in the last year',
    help: 'Repeat courses of steroid tablets and a strong steroid puffer count too.',
    ref: 'sickle',
    history: true,
    settles: [
      'sickle',
      'steroid-dependent',
      'intrathecal-pump',
      'neuro-known',
      'spinal-cord-injury-t6',
      'ms-known',
      'deficit-longstanding-stable',
    ],
  },
  'very-pale-or-drowsy': { kind: 'yes-no', label: 'Very pale, or very drowsy' },
  'priapism-2h': {
    kind: 'yes-no',
    label: 'An erection that lasts over 2 hours',
    ref: 'priapism2h',
  },
  'own-plan-not-easing': {
    kind: 'yes-no',
    label: 'My own sickle plan does not ease the pain',
  },
  'differs-from-usual-crisis': {
    kind: 'yes-no',
    label: 'The pain differs from my usual sickle crisis',
  },
  'first-time-in-back': {
    kind: 'yes-no',
    label: 'My first sickle crisis in the back',
  },
  'steroid-dependent': {
    kind: 'yes-no',
    label:
      'Addison disease; or, now or in the last year, 4 weeks or more on steroid tablets, many short courses, or a strong steroid puffer',
    history: true,
  },
  'weak-cold-shivery': { kind: 'yes-no', label: 'Very weak, cold and shivery' },
  'very-drowsy': { kind: 'yes-no', label: 'Very drowsy' },
  'vomiting-tablets': {
    kind: 'yes-no',
    label: 'Vomiting, so that tablets do not stay down',
  },
  'diarrhoea-severe': { kind: 'yes-no', label: 'Very bad diarrhoea' },
  'major-surgery-14d': {
    kind: 'yes-no',
    label: 'A big operation in the last 14 days',
    ref: 'major_surgery14d',
  },
  'intrathecal-pump': {
    kind: 'yes-no',
    label: 'A pump that gives a drug into the spine',
    history: true,
  },
  'spasm-sudden-rise': { kind: 'yes-no', label: 'The spasm has suddenly become much stronger' },
  'itch-no-rash': { kind: 'yes-no', label: 'Itching without a rash' },
  'pump-alarm-or-refill-due': {
    kind: 'yes-no',
    label: 'The pump gives an alarm, or is due to be filled',
  },
  'pounding-headache': { kind: 'yes-no', label: 'A pounding headache' },
  'flush-sweat-above-injury': {
    kind: 'yes-no',
    label: 'Red or sweating skin above the level of the injury',
  },
  'goosebumps-blocked-nose': { kind: 'yes-no', label: 'Goosebumps, or a blocked nose' },
  'spasm-rise-with-doom': {
    kind: 'yes-no',
    label: 'The spasm suddenly became stronger, with a feeling of doom',
  },
  'bp-rise-20': {
    kind: 'yes-no',
    label: 'Blood pressure 20 or more above my own usual',
    ref: 'bp_rise20',
  },
  'ascending-weak': {
    kind: 'yes-no',
    label: 'Over hours or days, weakness climbs up the legs or arms',
    highYield: true,
  },
  'ascending-tingle': {
    kind: 'yes-no',
    label: 'Tingling began in both feet or both hands and climbs up',
  },
  'face-weak-both': { kind: 'yes-no', label: 'Both sides of the face are weak' },
} as const satisfies Record<string, Fact>;
