/** R01, 8.4: pain that stays, or that nothing helps. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

const noMoreLoad = 'Until then stay with gentle movements, and add no load by yourself.';

export const lasting = [
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
