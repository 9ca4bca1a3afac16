/** Head, eyes, balance, neck: stroke, neck artery and eye signs, and nerves that fail from below. */
import type { Fact } from '../schema.ts';

export const headFacts = {
  'head-or-balance': {
    kind: 'yes-no',
    label:
      'Droopy face, slurred speech, changed or double sight, dizzy and unsteady, trouble swallowing, or a sudden terrible headache',
    ref: 'fast_deficit',
    highYield: true,
    settles: [
      'speech-loss',
      'vision-change',
      'fast-deficit',
      'vertigo-unsteady',
      'double-vision',
      'horner-eye',
      'swallow-trouble',
      'thunderclap-pain',
      'severe-headache',
      'airway-tight',
    ],
  },
  'fast-deficit': {
    kind: 'yes-no',
    label: 'Within minutes: a droopy face, one weak side, or lost speech or sight, even if it is gone',
  },
  'vertigo-unsteady': { kind: 'yes-no', label: 'The room spins and I am unsteady' },
  'double-vision': { kind: 'yes-no', label: 'Seeing double' },
  'horner-eye': { kind: 'yes-no', label: 'A droopy eyelid with a small pupil' },
  'thunderclap-pain': {
    kind: 'yes-no',
    label: 'The worst head or neck pain ever, at full force within a minute',
  },
  headache: { kind: 'yes-no', label: 'A new headache' },
  'neck-pain-steady': {
    kind: 'yes-no',
    label: 'A new, steady, bad pain in one side of the neck for over a day',
    ref: 'neck_pain_one_sided_steady24h',
  },
  'neck-trauma-month': {
    kind: 'yes-no',
    label: 'A knock, jerk, massage gun or manipulation of the neck in the last month',
  },
  'neck-trauma-14d': { kind: 'yes-no', label: 'A neck injury in the last 14 days' },
  'neck-danger-mechanism': {
    kind: 'yes-no',
    label: 'A fall from over 1 m or 5 steps, a dive onto the head, or a crash at speed, off a bike or horse',
  },
  'neck-low-risk': {
    kind: 'yes-no',
    label: 'It was a simple shunt from behind, or I sat, walked, or felt the pain only later',
    reassuring: true,
  },
  'cannot-turn-45': { kind: 'yes-no', label: 'I cannot turn my head halfway to both sides' },
  'ascending-weak': { kind: 'yes-no', label: 'Weakness that climbs up the legs or arms' },
  'ascending-tingle': {
    kind: 'yes-no',
    label: 'Tingling that began in both feet or hands and climbs',
  },
  'face-weak-both': { kind: 'yes-no', label: 'Both sides of the face are weak' },
  'scalp-jaw-pain': { kind: 'yes-no', label: 'A sore scalp, or a jaw that hurts when chewing' },
  'both-shoulders-2w': {
    kind: 'yes-no',
    label: 'Pain in both shoulders for over 2 weeks',
    ref: 'shoulders_both_gt2w',
  },
  'morning-stiff-45': {
    kind: 'yes-no',
    label: 'Stiff for 45 minutes or more in the morning',
    ref: 'morning_stiff45',
  },
  'hands-both-tingle': {
    kind: 'yes-no',
    label: 'Both hands tingle like gloves at night',
    ref: 'hands_both_glove_tingle',
  },
  'arm-or-rib-tingle-stable': {
    kind: 'yes-no',
    label: 'Tingling in an arm or around the ribs that stays the same',
  },
  'evolving-over-24h': {
    kind: 'yes-no',
    label: 'A numb patch, an electric shock on bending the neck, a sore eye with worse sight, or unsteady legs, growing over days',
    ref: 'evolving_gt24h',
  },
} as const satisfies Record<string, Fact>;
