/** U28, R03, R06, R07, 2.5: how strong, how old, how long and how widespread. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const whoAndHowLong = [
  {
    id: 'severe-uncontrolled',
    ref: 'U28',
    within: 'today',
    suspect: 'Pain that is too strong to be left alone',
    basis: 'product',
    sources: ['NHS-BP'],
    when: {
      any: [
        { all: [{ fact: 'pain-now', atLeast: 8 }, 'severe-gt-24h', 'label-dose-taken'] },
        'severe-nhs',
      ],
    },
    examples: [
      {
        name: 'so bad that sleep and dressing are not possible',
        facts: { ...ordinaryStrain, 'severe-nhs': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: '8 of 10 for a day, painkillers not asked yet',
        facts: {
          ...ordinaryStrain,
          'pain-now': 8,
          'severe-gt-24h': true,
          'label-dose-taken': undefined,
        },
        gives: 'open',
        asks: ['label-dose-taken'],
        changed: { yes: ['label-dose-taken'], no: [{ 'pain-now': 7 }, 'severe-gt-24h'] },
      },
    ],
  },
  {
    id: 'first-after-50',
    ref: 'R03',
    within: '2-weeks',
    suspect: 'A cause that becomes more likely with age',
    basis: 'sourced',
    sources: ['ACP07'],
    when: {
      all: [{ fact: 'age', atLeast: 50 }, 'first-episode', { fact: 'days-since-onset', above: 7 }],
    },
    examples: [
      {
        name: 'a first episode at 58, ten days old',
        facts: { ...ordinaryStrain, age: 58, 'first-episode': true, 'days-since-onset': 10 },
        gives: 'yes',
        changed: {
          yes: [{ age: 50 }, { 'days-since-onset': 8 }],
          no: [{ 'days-since-onset': 7 }, { age: 49 }],
        },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'ten days at 58, first episode not asked yet',
        facts: { ...ordinaryStrain, age: 58, 'days-since-onset': 10, 'first-episode': undefined },
        gives: 'open',
        asks: ['first-episode'],
      },
    ],
  },
  {
    id: 'first-after-50-no-trigger',
    ref: '2.5 age 50',
    within: '3-days',
    suspect: 'A cause other than a strain',
    basis: 'product',
    sources: ['ACP07', 'HEN09'],
    when: { all: [{ fact: 'age', atLeast: 50 }, 'first-episode', { not: 'trigger-known' }] },
    examples: [
      {
        name: 'a first episode at 58 without a trigger',
        facts: { ...ordinaryStrain, age: 58, 'first-episode': true, 'trigger-movement': false },
        gives: 'yes',
        changed: {
          yes: [{ age: 50 }],
          no: [
            { age: 49 },
            'trigger-movement',
            'trigger-load',
            'trigger-posture',
            'trigger-sleep',
            'trigger-stress',
            'trigger-cold',
            'trigger-knock',
          ],
        },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'at 58 without a trigger, first episode not asked yet',
        facts: {
          ...ordinaryStrain,
          age: 58,
          'trigger-movement': false,
          'first-episode': undefined,
        },
        gives: 'open',
        asks: ['first-episode'],
      },
    ],
  },
  {
    id: 'widespread-pain',
    ref: 'R06',
    within: '2-weeks',
    suspect: 'A pain of the whole body (fibromyalgia)',
    basis: 'consensus',
    sources: ['NG59'],
    when: {
      all: ['pain-in-4-regions', { fact: 'days-since-onset', above: 90 }, 'unrefreshing-sleep-fog'],
    },
    examples: [
      {
        name: 'pain in many places for a year, and a foggy mind',
        facts: {
          ...ordinaryStrain,
          'days-since-onset': 365,
          'pain-in-4-regions': true,
          'unrefreshing-sleep-fog': true,
        },
        gives: 'yes',
        changed: {
          yes: [{ 'days-since-onset': 91 }],
          no: [{ 'days-since-onset': 90 }, 'pain-in-4-regions'],
        },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'pain in many places for a year, sleep not asked yet',
        facts: {
          ...ordinaryStrain,
          'days-since-onset': 365,
          'pain-in-4-regions': true,
          'unrefreshing-sleep-fog': undefined,
        },
        gives: 'open',
        asks: ['unrefreshing-sleep-fog'],
      },
    ],
  },
  {
    id: 'long-standing-curve',
    ref: 'R07',
    within: '2-weeks',
    suspect: 'A curve of the spine that a clinician should look at once',
    basis: 'consensus',
    sources: ['NG59'],
    when: 'curve-longstanding',
    examples: [
      {
        name: 'a hump since youth',
        facts: { ...ordinaryStrain, 'curve-longstanding': true },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'curve-longstanding': undefined, 'back-surface': true },
        gives: 'open',
        asks: ['curve-longstanding'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
