/** Where the diary's numbers begin to mean something: every threshold of the trend and of overdose, once. */
import { courseThresholds } from './course-thresholds.ts';
import { outlookThresholds } from './outlook-thresholds.ts';
import type { Basis } from './schema.ts';
import type { SourceId } from './sources.ts';

/** A number the trend turns on. */
export interface Threshold {
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  /** `product`: chosen for Unknot, though a source may have led to it. */
  readonly basis: Extract<Basis, 'sourced' | 'product'>;
  readonly sources: readonly SourceId[];
}

const all = {
  ...courseThresholds,
  ...outlookThresholds,
  'start-logs': {
    value: 3,
    unit: 'logged days',
    meaning: 'How many first logged days give the level at the start.',
    basis: 'product',
    sources: [],
  },
  'week-days': {
    value: 7,
    unit: 'days',
    meaning: 'How long the last week and the week before it are.',
    basis: 'product',
    sources: [],
  },
  'week-logs': {
    value: 4,
    unit: 'logged days',
    meaning: 'Fewest logged days that stand for a week.',
    basis: 'product',
    sources: [],
  },
  'gap-days': {
    value: 3,
    unit: 'days',
    meaning: 'So long without a rating up to now, and no direction is named.',
    basis: 'product',
    sources: [],
  },
  change: {
    value: 2,
    unit: 'points',
    meaning: 'A change of pain beyond what measuring it twice gives.',
    basis: 'sourced',
    sources: ['CHI05'],
  },
  'change-share': {
    value: 0.3,
    unit: 'share of the earlier level',
    meaning: 'A change that people call much better, as a share.',
    basis: 'sourced',
    sources: ['FAR01'],
  },
  'change-share-least': {
    value: 1.5,
    unit: 'points',
    meaning:
      'Fewest points for a change by share: the least that mattered to people after four weeks.',
    basis: 'sourced',
    sources: ['CHI05'],
  },
  'week-agreement': {
    value: 0.6,
    unit: '-1 to 1',
    meaning:
      'Least surplus of day pairs that go the way the medians go: four rise for each that falls.',
    basis: 'product',
    sources: [],
  },
  'still-there': {
    value: 1,
    unit: 'points',
    meaning:
      'How far the last three logged days must still stand off the earlier level, on the same side.',
    basis: 'product',
    sources: [],
  },
  'early-rises': {
    value: 3,
    unit: 'rises',
    meaning:
      'Rises in a row, from logged day to logged day, that count while there is no week before.',
    basis: 'product',
    sources: [],
  },
  'early-days': {
    value: 14,
    unit: 'days',
    meaning: 'So long after its first log a course is still compared with its start.',
    basis: 'product',
    sources: [],
  },
  'acute-rise': {
    value: 3,
    unit: 'points',
    meaning:
      'A rise above the median of the three logged days before that calls for a new danger check.',
    basis: 'product',
    sources: ['CHI05'],
  },
  'acute-above-highest': {
    value: 2,
    unit: 'points',
    meaning:
      'The same rise above the highest of these days, so that the end of a good weekend is no flare.',
    basis: 'product',
    sources: ['CHI05'],
  },
  'acute-hours': {
    value: 24,
    unit: 'hours',
    meaning: 'How long an acute rise must last.',
    basis: 'product',
    sources: [],
  },
  'month-days': {
    value: 28,
    unit: 'days',
    meaning: 'The longest look back for a slow change and for the level at the start.',
    basis: 'product',
    sources: [],
  },
  'slow-logs': {
    value: 10,
    unit: 'logged days',
    meaning: 'Fewest logged days that show a slow change.',
    basis: 'product',
    sources: [],
  },
  'slow-span-days': {
    value: 13,
    unit: 'days',
    meaning: 'Least days from the first to the last of them.',
    basis: 'product',
    sources: [],
  },
  'slow-agreement': {
    value: 0.4,
    unit: '-1 to 1',
    meaning: 'Least surplus of day pairs that go the way of a slow change (Kendall).',
    basis: 'product',
    sources: [],
  },
  'slow-week-change': {
    value: 0.5,
    unit: 'points',
    meaning: 'Least change from the week before to the last week; less has come to rest.',
    basis: 'product',
    sources: [],
  },
  'swing-days': {
    value: 14,
    unit: 'days',
    meaning: 'The days whose swings are looked at.',
    basis: 'product',
    sources: [],
  },
  swing: {
    value: 3,
    unit: 'points',
    meaning:
      'Swings wider than this, from the 10th to the 90th percentile, are more than the two points that research calls fluctuating plus the scatter of one rating.',
    basis: 'product',
    sources: ['KON17', 'CHI05'],
  },
  'persistent-14-days': {
    value: 14,
    unit: 'days',
    meaning: 'Day of the course from which pain that has not eased is persistent.',
    basis: 'product',
    sources: [],
  },
  'persistent-14-pain': {
    value: 4,
    unit: 'points',
    meaning: 'Least level of the last week for that.',
    basis: 'product',
    sources: [],
  },
  'persistent-28-days': {
    value: 28,
    unit: 'days',
    meaning: 'Day of the course by which most people are much better.',
    basis: 'product',
    sources: ['ACP07', 'KNE20'],
  },
  'persistent-28-pain': {
    value: 3,
    unit: 'points',
    meaning: 'Least level of the last week that is persistent by then.',
    basis: 'product',
    sources: [],
  },
  'subacute-42-days': {
    value: 42,
    unit: 'days',
    meaning:
      'Day of the course from which any pain above recovery is persistent: recovery has slowed by then.',
    basis: 'product',
    sources: ['WAL24'],
  },
  'recovered-pain': {
    value: 1,
    unit: 'points',
    meaning: 'Highest pain that counts as recovered.',
    basis: 'sourced',
    sources: ['PACE14'],
  },
  'recovered-logs': {
    value: 7,
    unit: 'logged days',
    meaning: 'So many logged days in a row at that level, and an episode is over.',
    basis: 'sourced',
    sources: ['PACE14'],
  },
  'flare-pain': {
    value: 3,
    unit: 'points',
    meaning:
      'Least peak of a run of pain that counts as an episode of its own: two points above recovered.',
    basis: 'product',
    sources: ['CHI05'],
  },
  'course-break-days': {
    value: 28,
    unit: 'days',
    meaning: 'After so long without a rating nothing before is compared.',
    basis: 'product',
    sources: [],
  },
  'recurrent-episodes': {
    value: 3,
    unit: 'episodes',
    meaning: 'So many episodes are recurrent.',
    basis: 'product',
    sources: [],
  },
  'recurrent-days': {
    value: 183,
    unit: 'days',
    meaning: 'In so long a time: six months.',
    basis: 'product',
    sources: [],
  },
  'pain-free-days': {
    value: 14,
    unit: 'days',
    meaning:
      'Fewest days between the end of an episode and the start of the next; otherwise it is one.',
    basis: 'product',
    sources: [],
  },
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

export type ThresholdId = keyof typeof all;

/** Every threshold by id: part 8.4 of the evidence, and what it leaves open. */
export const thresholds: { readonly [Id in ThresholdId]: Threshold } = all;
