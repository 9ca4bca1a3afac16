/** Where a log of doses begins to mean harm: part 6 and E23. */
import type { Threshold } from './threshold.ts';

export const medicineThresholds = {
  'medicine-pause-hours': {
    value: 36,
    unit: 'hours',
    meaning:
      'So long without a medicine ends a run of days; a tablet each evening goes on with it.',
    basis: 'product',
    sources: [],
  },
  'overdose-mg-per-kg': {
    value: 75,
    unit: 'mg of paracetamol for each kg',
    meaning: 'So much within 24 hours, or at one time, is poisoning until shown otherwise.',
    basis: 'sourced',
    sources: ['TOX-GGC'],
  },
  'overdose-unknown-weight': {
    value: 50,
    unit: 'kg',
    meaning: 'The weight that is reckoned with when it is not known.',
    basis: 'product',
    sources: ['TOX-GGC'],
  },
  'overdose-single-hours': {
    value: 1,
    unit: 'hours',
    meaning: 'Tablets taken within this time count as taken at once.',
    basis: 'product',
    sources: ['TOX-GGC'],
  },
  'overdose-look-back-hours': {
    value: 96,
    unit: 'hours',
    meaning: 'How long too much paracetamol calls for help: harm to the liver peaks on day 3 to 4.',
    basis: 'product',
    sources: ['TOX-GGC'],
  },
  'paracetamol-pack-mg': {
    value: 4000,
    unit: 'mg in 24 hours',
    meaning: 'The most that any pack allows an adult.',
    basis: 'sourced',
    sources: ['DF-APAP', 'NHS-PARA'],
  },
  'paracetamol-pack-mg-under-50-kg': {
    value: 3000,
    unit: 'mg in 24 hours',
    meaning: 'The most below 50 kg.',
    basis: 'sourced',
    sources: ['PARA-TW'],
  },
  'paracetamol-pack-mg-to-40-kg': {
    value: 2000,
    unit: 'mg in 24 hours',
    meaning: 'The most up to 40 kg.',
    basis: 'sourced',
    sources: ['PARA-TW'],
  },
} as const satisfies Record<string, Threshold>;
