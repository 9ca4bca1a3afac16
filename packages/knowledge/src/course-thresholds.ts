/** Where the course of the log begins to mean something, beside the trend of the pain itself: part 8.4. */
import type { Threshold } from './thresholds.ts';

export const courseThresholds = {
  'acute-stays-hours': {
    value: 48,
    unit: 'hours',
    meaning: 'How long an acute rise must last before a clinician should look.',
    basis: 'product',
    sources: [],
  },
  'woken-times': {
    value: 2,
    unit: 'times',
    meaning: 'Fewest times that pain wakes a person in a bad night.',
    basis: 'product',
    sources: [],
  },
  'woken-nights': {
    value: 3,
    unit: 'nights',
    meaning: 'So many bad nights in a row are a pattern.',
    basis: 'product',
    sources: [],
  },
  'function-change': {
    value: 2,
    unit: 'points',
    meaning: 'Fall of the mean of the own activities, 0 to 10, that counts.',
    basis: 'product',
    sources: ['PSFS-SRA'],
  },
  'function-days': {
    value: 28,
    unit: 'days',
    meaning: 'The longest look back for what could be done before.',
    basis: 'product',
    sources: [],
  },
  'interference-change': {
    value: 2,
    unit: 'points',
    meaning:
      'Rise from week to week of how much the pain gets in the way that counts: as for the pain.',
    basis: 'product',
    sources: ['CHI05'],
  },
  'persistent-28-function': {
    value: 7,
    unit: 'of 10',
    meaning: 'Highest mean of the own activities that is persistent after four weeks.',
    basis: 'product',
    sources: [],
  },
  'chronic-84-days': {
    value: 84,
    unit: 'days',
    meaning: 'Day of the course from which pain above recovery is long-lasting.',
    basis: 'product',
    sources: ['WAL24', 'KNE20'],
  },
  'no-change-days': {
    value: 7,
    unit: 'days',
    meaning:
      'Day of the course by which heat or tablets should have helped, as the heat wrap says.',
    basis: 'sourced',
    sources: ['THERM'],
  },
  'no-change-share': {
    value: 0.2,
    unit: 'share of the level at the start',
    meaning: 'Less fall than this is no change.',
    basis: 'product',
    sources: [],
  },
  'no-change-pain': {
    value: 4,
    unit: 'points',
    meaning: 'Least pain for that.',
    basis: 'product',
    sources: [],
  },
  'tablet-days': {
    value: 10,
    unit: 'days',
    meaning: 'So many days of pain with tablets, and the packs say: stop and ask.',
    basis: 'sourced',
    sources: ['DF-APAP', 'DF-IBU', 'DF-NAP'],
  },
  'mask-regular-days': {
    value: 4,
    unit: 'days of a week',
    meaning: 'So often in a week, two times or more a day, a pain tablet is taken regularly.',
    basis: 'product',
    sources: [],
  },
  'mask-regular-doses': {
    value: 2,
    unit: 'doses a day',
    meaning: 'Fewest doses of such a day.',
    basis: 'product',
    sources: [],
  },
  'mask-rise': {
    value: 0.5,
    unit: 'share of the week before',
    meaning: 'A rise of the amount that may hide the pain.',
    basis: 'product',
    sources: [],
  },
} as const satisfies Record<string, Threshold>;
