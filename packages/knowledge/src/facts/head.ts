/** Head, eyes, balance and neck: stroke and a torn neck artery. */
import type { Fact } from '../schema.ts';

export const headFacts = {
  'head-or-balance': {
    kind: 'yes-no',
    lead: 'Head or balance',
    label:
      'A droopy face or eyelid; one weak side; lost speech or sight; double sight; dizzy; trouble when I swallow; the worst headache ever; or a bad pain in one side of the neck',
    ref: 'fast_deficit',
    settles: [
      'fast-deficit',
      'vertigo-unsteady',
      'double-vision',
      'horner-eye',
      'swallow-trouble',
      'thunderclap-pain',
      'neck-pain-one-sided-steady-24h',
    ],
  },
  'fast-deficit': {
    kind: 'yes-no',
    label:
      'Within minutes: a droopy face, a weak arm or leg on one side, or lost speech or sight, even if it is gone now',
  },
  'vertigo-unsteady': { kind: 'yes-no', label: 'The room spins and I am unsteady' },
  'double-vision': { kind: 'yes-no', label: 'I see double' },
  'horner-eye': { kind: 'yes-no', label: 'A droopy eyelid with a small pupil' },
  'swallow-trouble': { kind: 'yes-no', label: 'New trouble with swallowing' },
  'thunderclap-pain': {
    kind: 'yes-no',
    label: 'The worst head or neck pain of my life, at full force within a minute',
    highYield: true,
  },
  'neck-pain-one-sided-steady-24h': {
    kind: 'yes-no',
    label: 'A bad, steady pain in one side of the neck for over a day, unlike any before',
    ref: 'neck_pain_one_sided_steady24h',
  },
  headache: { kind: 'yes-no', label: 'A new headache' },
  'neck-trauma-month': {
    kind: 'yes-no',
    label:
      'A knock or jerk to the neck, a massage gun on it, or a neck that was cracked, in the last month',
  },
} as const satisfies Record<string, Fact>;
