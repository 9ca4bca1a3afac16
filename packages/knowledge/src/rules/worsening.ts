/** 8.4: a course that gets worse, most of it read from the log. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const worsening = [
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
