/** U24: a tumour at the top of the lung, and the signs that call for an X-ray. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const hiddenLung = [
  {
    id: 'lung-top',
    ref: 'U24',
    within: 'today',
    suspect: 'Something at the top of the lung that presses on nerves',
    basis: 'sourced',
    sources: ['NG12-LUNG', 'SRG-LUNG'],
    when: {
      all: [
        { fact: 'days-since-onset', above: 21 },
        { any: ['ulnar-hand-numb-weak', 'face-neck-swelling'] },
      ],
    },
    examples: [
      {
        name: 'five weeks, and the little-finger side is numb',
        facts: { ...ordinaryStrain, 'days-since-onset': 35, 'ulnar-hand-numb-weak': true },
        gives: 'yes',
        changed: { yes: [{ 'days-since-onset': 22 }], no: [{ 'days-since-onset': 21 }] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'five weeks, the hand not asked yet',
        facts: {
          ...ordinaryStrain,
          'days-since-onset': 35,
          'ulnar-hand-numb-weak': undefined,
          'limb-change': true,
        },
        gives: 'open',
        asks: ['ulnar-hand-numb-weak'],
        changed: { yes: ['face-neck-swelling'] },
      },
    ],
  },
  {
    id: 'lung-signs',
    ref: 'U24 also',
    within: '3-days',
    suspect: 'A lung problem that an X-ray should look for',
    basis: 'sourced',
    sources: ['NG12-LUNG', 'SRG-LUNG'],
    when: {
      any: [
        {
          all: [
            { fact: 'days-since-onset', above: 21 },
            { any: ['chest-shoulder-pain-unexplained', 'finger-clubbing'] },
          ],
        },
        {
          all: [
            'smoker-ever',
            { fact: 'age', atLeast: 40 },
            {
              any: [
                'cough-changed',
                'breathless-on-effort',
                'appetite-loss',
                'hoarse',
                'tired-unexplained',
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'age', atLeast: 40 },
            {
              atLeast: 2,
              of: [
                'cough-new',
                'cough-changed',
                'tired-unexplained',
                'breathless-on-effort',
                'appetite-loss',
                'chest-shoulder-pain-unexplained',
              ],
            },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'a smoker of 50 with a changed cough',
        facts: { ...ordinaryStrain, age: 50, 'smoker-ever': true, 'cough-changed': true },
        gives: 'yes',
        changed: { yes: [{ age: 40 }], no: ['cough-changed', { age: 39 }] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            { 'days-since-onset': 22, 'chest-shoulder-pain-unexplained': true },
            { age: 40, 'cough-new': true, 'cough-changed': true },
            { 'days-since-onset': 22, 'finger-clubbing': true },
            { age: 40, 'breathless-on-effort': true, 'smoker-ever': true },
            { age: 40, 'smoker-ever': true, 'appetite-loss': true },
            { age: 40, 'smoker-ever': true, hoarse: true },
            { age: 40, 'smoker-ever': true, 'tired-unexplained': true },
          ],
          no: [
            { 'days-since-onset': 22 },
            'chest-shoulder-pain-unexplained',
            { 'days-since-onset': 21, 'chest-shoulder-pain-unexplained': true },
            { age: 39, 'cough-new': true, 'cough-changed': true },
          ],
        },
      },
      {
        name: 'a changed cough at 50, smoking not asked yet',
        facts: { ...ordinaryStrain, age: 50, 'cough-changed': true, 'smoker-ever': undefined },
        gives: 'open',
        asks: ['smoker-ever'],
        changed: {
          yes: [
            'chest-shoulder-pain-unexplained',
            'breathless-on-effort',
            'appetite-loss',
            'tired-unexplained',
            'cough-new',
          ],
        },
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
