/** U02–U05: pain patterns and general signs that need a look today. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const urgentPain = [
  {
    id: 'band-pain',
    ref: 'U02',
    within: 'today',
    suspect: 'An irritated nerve or the spinal cord, or shingles',
    basis: 'sourced',
    sources: ['NG234-SUM'],
    when: { any: ['band-like', 'girdle-pain-both'] },
    examples: [
      { name: 'a tight belt', facts: { ...ordinaryStrain, 'band-like': true }, gives: 'yes' },
      { name: 'no belt', facts: { 'band-like': false, 'girdle-pain-both': false }, gives: 'no' },
      {
        name: 'both sides not asked yet',
        facts: { 'band-like': false },
        gives: 'open',
        asks: ['girdle-pain-both'],
      },
    ],
  },
  {
    id: 'cancer-spread',
    ref: 'U03',
    within: 'today',
    suspect: 'Cancer that has spread to the spine',
    basis: 'sourced',
    sources: ['NG234-SUM', 'DOW13', 'ACP07'],
    when: {
      all: [
        'cancer-hx',
        {
          any: [
            'unrelenting',
            'progressive',
            'night-wakes',
            'strain-worse',
            'mechanical-new-on-standing',
            'midline-bony-tender',
          ],
        },
      ],
    },
    advice: ['If you have a cancer team, call them today.'],
    examples: [
      {
        name: 'breast cancer years ago, pain wakes at night',
        facts: { 'cancer-hx': true, 'night-wakes': true },
        gives: 'yes',
      },
      { name: 'never cancer', facts: { 'cancer-hx': false }, gives: 'no' },
      {
        name: 'cancer, pattern not asked yet',
        facts: { 'cancer-hx': true, 'night-wakes': false },
        gives: 'open',
        asks: ['progressive', 'unrelenting'],
      },
    ],
  },
  {
    id: 'cancer-history',
    ref: 'U03 also',
    within: '3-days',
    suspect: 'New back pain after cancer',
    basis: 'sourced',
    sources: ['NG234-SUM', 'ACP07'],
    when: { all: ['cancer-hx', { fact: 'days-since-onset', above: 3 }] },
    examples: [
      {
        name: 'five days of pain',
        facts: { 'cancer-hx': true, 'days-since-onset': 5 },
        gives: 'yes',
      },
      { name: 'never cancer', facts: { 'cancer-hx': false }, gives: 'no' },
      {
        name: 'how long, not asked yet',
        facts: { 'cancer-hx': true },
        gives: 'open',
        asks: ['days-since-onset'],
      },
    ],
  },
  {
    id: 'weight-loss-or-sweats',
    ref: 'U04',
    within: 'today',
    suspect: 'An illness behind the pain, such as an infection or a growth',
    basis: 'sourced',
    sources: ['NHS-BP', 'ACP07'],
    when: { any: ['weight-loss-unexplained', 'night-sweats'] },
    examples: [
      {
        name: 'weight lost without trying',
        facts: { 'weight-loss-unexplained': true },
        gives: 'yes',
      },
      {
        name: 'neither',
        facts: { 'weight-loss-unexplained': false, 'night-sweats': false },
        gives: 'no',
      },
      {
        name: 'sweats not asked yet',
        facts: { 'weight-loss-unexplained': false },
        gives: 'open',
        asks: ['night-sweats'],
      },
    ],
  },
  {
    id: 'no-relief',
    ref: 'U05',
    within: 'today',
    suspect: 'A cause other than the muscle, as rest and position do not help',
    basis: 'sourced',
    sources: ['NHS-BP', 'NHS-BP-SHF'],
    when: {
      any: [
        { all: ['region-uk', { any: ['not-eased-by-rest', 'night-worse'] }] },
        { all: ['night-wakes', 'unrelenting'] },
        'no-position-helps',
      ],
    },
    examples: [
      { name: 'no position helps', facts: { 'no-position-helps': true }, gives: 'yes' },
      {
        name: 'worse at night in the UK',
        facts: { 'region-uk': true, 'night-worse': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'wakes at night, relief not asked yet',
        facts: { 'region-uk': false, 'night-wakes': true, 'no-position-helps': false },
        gives: 'open',
        asks: ['unrelenting'],
      },
    ],
  },
  {
    id: 'worse-at-night',
    ref: 'U05 also',
    within: '2-weeks',
    suspect: 'A cause that a clinician should look for, as the pain is worse at night',
    basis: 'sourced',
    sources: ['NHS-BP'],
    when: 'night-worse',
    examples: [
      {
        name: 'worse at night',
        facts: { ...ordinaryStrain, 'night-worse': true },
        gives: 'yes',
      },
      { name: 'not worse at night', facts: { 'night-worse': false }, gives: 'no' },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['night-worse'] },
    ],
  },
] as const satisfies readonly ClinicalRule[];
