/** E14, E15: a pregnancy outside the womb, and pre-eclampsia. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const pregnancy = [
  {
    id: 'ectopic',
    ref: 'E14',
    within: 'now',
    suspect: 'A pregnancy outside the womb that bleeds',
    basis: 'sourced',
    sources: ['ECT', 'NHS-ECT'],
    when: {
      all: [
        'could-be-pregnant',
        'shoulder-tip',
        { any: ['lower-abdo-pain', 'vaginal-bleeding', 'fainted'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'a late period, shoulder-tip pain and bleeding',
        facts: {
          ...ordinaryStrain,
          sex: 'female',
          'could-be-pregnant': true,
          'shoulder-tip': true,
          'vaginal-bleeding': true,
        },
        gives: 'yes',
        changed: { yes: [{ fainted: true, 'vaginal-bleeding': false }], no: ['vaginal-bleeding'] },
      },
      { name: 'no pain at the shoulder tip', facts: { 'shoulder-tip': false }, gives: 'no' },
      {
        name: 'shoulder-tip and low belly pain, pregnancy not asked yet',
        facts: { 'shoulder-tip': true, 'lower-abdo-pain': true },
        gives: 'open',
        asks: ['could-be-pregnant'],
        changed: { yes: ['could-be-pregnant'] },
      },
    ],
  },
  {
    id: 'pre-eclampsia-hellp',
    ref: 'E15',
    within: 'now',
    suspect: 'Pre-eclampsia: the blood pressure is too high, in a pregnancy or just after it',
    basis: 'sourced',
    sources: ['GPO-PREG', 'NHS-PREEC'],
    when: {
      all: [
        {
          any: [{ all: ['pregnant', { fact: 'pregnant-weeks', atLeast: 20 }] }, 'postpartum-6w'],
        },
        {
          any: [
            'severe-rib-or-upper-abdo-pain',
            'severe-headache',
            'vision-change',
            'sudden-swelling',
          ],
        },
      ],
    },
    advice: ['You can also call your maternity unit now.', 'Do not drive yourself.'],
    examples: [
      {
        name: 'at 32 weeks, a very bad pain below the ribs',
        facts: {
          sex: 'female',
          pregnant: true,
          'pregnant-weeks': 32,
          'severe-rib-or-upper-abdo-pain': true,
        },
        gives: 'yes',
      },
      {
        name: 'four weeks after birth, blurred sight',
        facts: { sex: 'female', 'postpartum-6w': true, 'vision-change': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [{ sex: 'female', 'severe-headache': true, 'postpartum-6w': true }],
          no: [{ sex: 'female', pregnant: true }],
        },
      },
      {
        name: 'pregnant with sudden swelling, weeks not asked yet',
        facts: { pregnant: true, 'postpartum-6w': false, 'sudden-swelling': true },
        gives: 'open',
        asks: ['pregnant-weeks'],
        changed: { yes: [{ 'pregnant-weeks': 20 }], no: ['pregnant', { 'pregnant-weeks': 19 }] },
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
