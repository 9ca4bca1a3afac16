/** Where counting the days of a diary begins to mean something. Counts are no causes. */
import type { Threshold } from './threshold.ts';

export const patternThresholds = {
  'pattern-rise': {
    value: 2,
    unit: 'points',
    meaning:
      'How far the last rating of a day must stand above those of the days before to count as higher.',
    basis: 'product',
    sources: ['CHI05'],
  },
  'pattern-before-days': {
    value: 7,
    unit: 'days',
    meaning: 'The days before that a day is compared with.',
    basis: 'product',
    sources: [],
  },
  'pattern-before-logs': {
    value: 3,
    unit: 'logged days',
    meaning: 'Fewest logged days before.',
    basis: 'product',
    sources: [],
  },
  'pattern-days': {
    value: 5,
    unit: 'days',
    meaning: 'Fewest days with a circumstance, and fewest without it, for a count to be shown.',
    basis: 'product',
    sources: [],
  },
  'pattern-look-back-days': {
    value: 84,
    unit: 'days',
    meaning: 'How far back days are counted.',
    basis: 'product',
    sources: [],
  },
  'short-night-hours': {
    value: 6,
    unit: 'hours',
    meaning: 'Less sleep than this is a short night.',
    basis: 'product',
    sources: [],
  },
} as const satisfies Record<string, Threshold>;
