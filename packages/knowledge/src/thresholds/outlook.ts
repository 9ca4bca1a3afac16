/** Where the outlook begins to mean something: parts 8.1 and 8.5 of the evidence. */
import type { Threshold } from './threshold.ts';

export const outlookThresholds = {
  'outlook-day': {
    value: 14,
    unit: 'days',
    meaning: 'From this day on we ask what may slow recovery; before it most people get well.',
    basis: 'product',
    sources: [],
  },
  'expects-pain': {
    value: 7,
    unit: 'of 10',
    meaning: 'So sure of pain in three months, and it counts as a sign of slow recovery.',
    basis: 'product',
    sources: ['HEN08'],
  },
  'days-lost': {
    value: 1,
    unit: 'days',
    meaning: 'Days off work or sport that count as a sign of slow recovery.',
    basis: 'product',
    sources: ['HEN08'],
  },
  'days-lost-clinician': {
    value: 14,
    unit: 'days',
    meaning: 'Days off work or sport from which a clinician should look.',
    basis: 'product',
    sources: [],
  },
  'yellow-medium': {
    value: 3,
    unit: 'signs',
    meaning: 'So many signs of slow recovery ask for an earlier look.',
    basis: 'product',
    sources: ['HEN08'],
  },
  'yellow-high': {
    value: 6,
    unit: 'signs',
    meaning: 'So many signs of slow recovery ask for a clinician.',
    basis: 'product',
    sources: ['HEN08'],
  },
  'yellow-contacts': {
    value: 2,
    unit: 'contacts',
    meaning: 'With so many calls for help in a week, worry alone asks for an earlier look.',
    basis: 'product',
    sources: ['REP24'],
  },
  'early-look-days': {
    value: 10,
    unit: 'days',
    meaning: 'Days until the earlier look.',
    basis: 'product',
    sources: [],
  },
} as const satisfies Record<string, Threshold>;
