/** R01, 8.4: a course that gets worse, stays or comes without relief, most of it read from the log. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

/** The rules of a rise. */
const rising = [
  {
    id: 'worse-acute-48h',
    ref: '8.4 worse-acute',
    within: '3-days',
    suspect: 'A cause other than a simple strain, as the pain flared and stays up',
    basis: 'product',
    sources: ['CHI05'],
    when: 'worse-acute-48h',
    examples: [
      {
        name: 'up by 3 points for two days',
        facts: { ...ordinaryStrain, 'worse-acute': true, 'worse-acute-48h': true },
        gives: 'yes',
      },
      {
        name: 'up by 3 points for one day',
        facts: { ...ordinaryStrain, 'worse-acute': true },
        gives: 'no',
      },
    ],
  },
  {
    id: 'worse-acute-severe',
    ref: '8.4 worse-acute, U28',
    within: 'today',
    suspect: 'Pain that flared and is now very strong',
    basis: 'product',
    sources: ['CHI05', 'NHS-BP'],
    when: { all: ['worse-acute', { any: [{ fact: 'pain-now', atLeast: 8 }, 'severe-nhs'] }] },
    examples: [
      {
        name: 'up for a day, and at 8 now',
        facts: { ...ordinaryStrain, 'worse-acute': true, 'pain-now': 8 },
        gives: 'yes',
        changed: { no: ['worse-acute'] },
      },
      {
        name: 'up for a day, and at 7 now',
        facts: { ...ordinaryStrain, 'worse-acute': true, 'pain-now': 7 },
        gives: 'no',
        changed: { yes: ['severe-nhs'] },
      },
      {
        name: 'up for a day, pain not rated yet',
        facts: { ...ordinaryStrain, 'worse-acute': true, 'pain-now': undefined },
        gives: 'open',
        asks: ['pain-now'],
      },
    ],
  },
  {
    id: 'worse-trend',
    ref: '8.4 worse-trend',
    within: '3-days',
    suspect: 'A cause other than a simple strain, as the pain gets worse',
    basis: 'product',
    sources: ['CHI05'],
    when: 'worse-trend',
    examples: [
      {
        name: 'this week is 2 points above the week before',
        facts: { ...ordinaryStrain, 'worse-trend': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
    ],
  },
  {
    id: 'worsening-and-persistent',
    ref: '8.4 worsening-and-persistent',
    within: '3-days',
    suspect: 'Pain that has lasted two weeks and gets worse',
    basis: 'product',
    sources: ['CHI05', 'ACP07'],
    when: 'worse-after-14-days',
    examples: [
      {
        name: 'worse on day 18',
        facts: { ...ordinaryStrain, 'worse-trend': true, 'worse-after-14-days': true },
        gives: 'yes',
      },
      {
        name: 'worse on day 9',
        facts: { ...ordinaryStrain, 'worse-trend': true },
        gives: 'no',
      },
    ],
  },
  {
    id: 'worsening-and-persistent-at-risk',
    ref: '8.4 worsening-and-persistent',
    within: 'today',
    suspect: 'A growth, an infection or a break, as the pain gets worse after two weeks',
    basis: 'product',
    sources: ['ACP07', 'HEN09', 'FIN20'],
    when: {
      all: [
        'worse-after-14-days',
        {
          any: [
            { all: [{ fact: 'age', atLeast: 50 }, 'first-episode'] },
            'cancer-hx',
            'weight-loss-unexplained',
            'night-wakes',
            'steroid-long',
            'immunosuppressed',
          ],
        },
      ],
    },
    examples: [
      {
        name: 'worse on day 18, woken at night',
        facts: { ...ordinaryStrain, 'worse-after-14-days': true, 'night-wakes': true },
        gives: 'yes',
        changed: {
          yes: [{ age: 50, 'night-wakes': false, 'first-episode': true }],
          no: ['worse-after-14-days', { age: 49, 'night-wakes': false, 'first-episode': true }],
        },
      },
      {
        name: 'worse on day 18, with no risk',
        facts: { ...ordinaryStrain, 'worse-after-14-days': true },
        gives: 'no',
        changed: {
          yes: ['cancer-hx', 'steroid-long', 'immunosuppressed'],
          no: [{ age: 50 }, 'first-episode'],
        },
      },
      {
        name: 'worse on day 18, weight not asked yet',
        facts: {
          ...ordinaryStrain,
          'worse-after-14-days': true,
          'weight-or-sweats': undefined,
          'weight-loss-unexplained': undefined,
        },
        gives: 'open',
        asks: ['weight-loss-unexplained'],
      },
    ],
  },
  {
    id: 'woken-and-no-position',
    ref: '8.4 night-worse',
    within: 'today',
    suspect: 'A cause other than the muscle, as it wakes you and no position helps',
    basis: 'product',
    sources: ['NHS-BP', 'NHS-BP-SHF'],
    when: { all: ['woken-3-nights', { any: ['no-position-helps', 'unrelenting'] }] },
    examples: [
      {
        name: 'three bad nights, nothing helps',
        facts: { ...ordinaryStrain, 'woken-3-nights': true, unrelenting: true },
        gives: 'yes',
        changed: { no: ['woken-3-nights'] },
      },
      {
        name: 'three bad nights, lying on the side helps',
        facts: { ...ordinaryStrain, 'woken-3-nights': true },
        gives: 'no',
        changed: { yes: ['no-position-helps'] },
      },
      {
        name: 'three bad nights, relief not asked yet',
        facts: { 'woken-3-nights': true, 'no-position-helps': false },
        gives: 'open',
        asks: ['unrelenting'],
      },
    ],
  },
  {
    id: 'function-worse',
    ref: '8.4 function-worse',
    within: '3-days',
    suspect: 'Something that takes away what you could do before',
    basis: 'product',
    sources: ['PSFS-SRA'],
    when: 'function-worse',
    examples: [
      {
        name: 'own activities down by 2 points',
        facts: { ...ordinaryStrain, 'function-worse': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
    ],
  },
] as const satisfies readonly ClinicalRule[];

const noMoreLoad = 'Until then stay with gentle movements, and add no load by yourself.';

/** The rules of pain that stays, or that nothing helps. */
const staying = [
  {
    id: 'persistent-14',
    ref: 'R01, 8.4 persistent-14',
    within: '2-weeks',
    suspect: 'Pain that has not eased in two weeks',
    basis: 'product',
    sources: ['FAR01'],
    when: 'persistent-14',
    examples: [
      {
        name: 'from 6 to 5 in two weeks',
        facts: { ...ordinaryStrain, 'persistent-14': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
    ],
  },
  {
    id: 'persistent-28',
    ref: 'R01, 8.4 persistent-28',
    within: '3-days',
    suspect: 'Pain that is still there after four weeks, when most people are much better',
    advice: [noMoreLoad],
    basis: 'product',
    sources: ['ACP07', 'KNE20'],
    when: {
      any: [
        'persistent-28',
        {
          all: [
            { fact: 'days-since-onset', atLeast: 28 },
            { fact: 'pain-now', atLeast: 3 },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'a week at 4 by the log, after four weeks',
        facts: { ...ordinaryStrain, 'persistent-28': true },
        gives: 'yes',
      },
      {
        name: 'no log, day 30, at 5',
        facts: { ...ordinaryStrain, 'days-since-onset': 30 },
        gives: 'yes',
        changed: { no: [{ 'days-since-onset': 27 }] },
      },
      {
        name: 'day 30, at 2',
        facts: { ...ordinaryStrain, 'days-since-onset': 30, 'pain-now': 2 },
        gives: 'no',
        changed: { yes: [{ 'pain-now': 3 }] },
      },
      {
        name: 'days not asked yet',
        facts: { ...ordinaryStrain, 'days-since-onset': undefined },
        gives: 'open',
        asks: ['days-since-onset'],
        changed: { yes: [{ 'days-since-onset': 28 }] },
      },
    ],
  },
  {
    id: 'subacute-42',
    ref: 'R01, 8.4 subacute-42',
    within: '2-weeks',
    suspect: 'Pain that lasts over six weeks, which a clinician or physio can help to end',
    basis: 'product',
    sources: ['WAL24'],
    when: {
      any: [
        'subacute-42',
        {
          all: [
            { fact: 'days-since-onset', atLeast: 42 },
            { fact: 'pain-now', atLeast: 2 },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'day 45, at 2',
        facts: { ...ordinaryStrain, 'days-since-onset': 45, 'pain-now': 2 },
        gives: 'yes',
        changed: { yes: [{ 'days-since-onset': 42 }], no: [{ 'days-since-onset': 41 }] },
      },
      {
        name: 'day 45, at 1',
        facts: { ...ordinaryStrain, 'days-since-onset': 45, 'pain-now': 1 },
        gives: 'no',
        changed: { yes: ['subacute-42'] },
      },
      {
        name: 'day 45, pain not rated yet',
        facts: { ...ordinaryStrain, 'days-since-onset': 45, 'pain-now': undefined },
        gives: 'open',
        asks: ['pain-now'],
      },
    ],
  },
  {
    id: 'chronic-84',
    ref: '8.4 chronic-84',
    within: '2-weeks',
    suspect: 'Long-lasting pain, which needs a plan of its own',
    advice: [
      'Exercise, yoga, tai chi and calm training of the mind are what helps most people now.',
    ],
    basis: 'sourced',
    sources: ['ACP17', 'KNE20'],
    when: {
      any: [
        'chronic-84',
        {
          all: [
            { fact: 'days-since-onset', atLeast: 84 },
            { fact: 'pain-now', atLeast: 2 },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'day 90, at 4',
        facts: { ...ordinaryStrain, 'days-since-onset': 90, 'pain-now': 4 },
        gives: 'yes',
        changed: { yes: [{ 'pain-now': 2 }], no: [{ 'pain-now': 1 }, { 'days-since-onset': 83 }] },
      },
      {
        name: 'day 50, at 4',
        facts: { ...ordinaryStrain, 'days-since-onset': 50, 'pain-now': 4 },
        gives: 'no',
        changed: { yes: [{ 'days-since-onset': 84 }, 'chronic-84'] },
      },
      {
        name: 'days not asked yet',
        facts: { ...ordinaryStrain, 'days-since-onset': undefined },
        gives: 'open',
        asks: ['days-since-onset'],
      },
    ],
  },
  {
    id: 'no-change-7d',
    ref: '8.4 no-change-7d',
    within: '2-weeks',
    suspect: 'Pain that a week of heat or pain tablets does not help',
    advice: ['Ask a pharmacist or a clinician within this week.'],
    basis: 'product',
    sources: ['THERM'],
    when: 'no-change-7d',
    examples: [
      {
        name: 'a week of ibuprofen, still at 6',
        facts: { ...ordinaryStrain, 'no-change-7d': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
    ],
  },
  {
    id: 'tablets-10-days',
    ref: '8.4 otc-10d',
    within: '3-days',
    suspect: 'Pain that lasts longer than pain tablets should be taken',
    advice: [
      'Stop the pain tablets and ask a pharmacist or a clinician before you take more. If one of them told you to take them, ask before you stop.',
    ],
    basis: 'sourced',
    sources: ['DF-APAP', 'DF-IBU', 'DF-NAP'],
    when: 'tablets-10-days',
    examples: [
      {
        name: 'tablets on ten days running',
        facts: { ...ordinaryStrain, 'tablets-10-days': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
    ],
  },
] as const satisfies readonly ClinicalRule[];

export const courseRules = [...rising, ...staying] as const;
