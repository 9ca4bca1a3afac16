/** U25, R13: an inflamed heart or heart sac, and the arm after a vaccine. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const heartSac = [
  {
    id: 'heart-sac-grave',
    ref: 'U25 also',
    within: 'now',
    suspect: 'An inflamed heart or heart sac',
    basis: 'sourced',
    sources: ['RCEM-PERI', 'NHS-PERI'],
    when: {
      all: [
        {
          any: [
            {
              all: [
                'chest-sharp',
                { any: ['supine-worse', 'pleuritic', 'worse-swallowing', 'eased-leaning-forward'] },
              ],
            },
            {
              all: [
                'trapezius-ridge-pain',
                'eased-leaning-forward',
                { any: ['supine-worse', 'pleuritic', 'worse-swallowing'] },
              ],
            },
          ],
        },
        { any: ['fever', 'palpitations'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'sharp chest pain, worse lying, and a fever',
        facts: { ...ordinaryStrain, 'chest-sharp': true, 'supine-worse': true, fever: true },
        gives: 'yes',
        changed: { no: ['supine-worse', 'chest-sharp', 'fever'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            {
              fever: true,
              'supine-worse': true,
              'eased-leaning-forward': true,
              'trapezius-ridge-pain': true,
            },
            { pleuritic: true, fever: true, 'chest-sharp': true },
            { fever: true, 'chest-sharp': true, 'worse-swallowing': true },
            { fever: true, 'chest-sharp': true, 'eased-leaning-forward': true },
            {
              pleuritic: true,
              fever: true,
              'eased-leaning-forward': true,
              'trapezius-ridge-pain': true,
            },
            {
              fever: true,
              'eased-leaning-forward': true,
              'worse-swallowing': true,
              'trapezius-ridge-pain': true,
            },
          ],
          no: [
            { fever: true, 'eased-leaning-forward': true, 'trapezius-ridge-pain': true },
            { fever: true, 'supine-worse': true, 'trapezius-ridge-pain': true },
            { fever: true, 'supine-worse': true, 'eased-leaning-forward': true },
          ],
        },
      },
      {
        name: 'sharp chest pain, worse lying, the heartbeat not asked yet',
        facts: {
          ...ordinaryStrain,
          'chest-sharp': true,
          'supine-worse': true,
          palpitations: undefined,
        },
        gives: 'open',
        asks: ['palpitations'],
      },
    ],
  },
  {
    id: 'heart-sac',
    ref: 'U25',
    within: 'today',
    suspect: 'An inflamed heart sac or lung lining',
    basis: 'sourced',
    sources: ['NHS-PERI', 'RCEM-PERI'],
    when: {
      any: [
        {
          all: [
            'chest-sharp',
            { any: ['supine-worse', 'pleuritic', 'worse-swallowing', 'eased-leaning-forward'] },
          ],
        },
        {
          all: [
            'trapezius-ridge-pain',
            'eased-leaning-forward',
            { any: ['supine-worse', 'pleuritic', 'worse-swallowing'] },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'sharp chest pain, less when leaning forward',
        facts: { ...ordinaryStrain, 'chest-sharp': true, 'eased-leaning-forward': true },
        gives: 'yes',
        changed: { no: ['chest-sharp'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            { 'supine-worse': true, 'eased-leaning-forward': true, 'trapezius-ridge-pain': true },
            { pleuritic: true, 'eased-leaning-forward': true, 'trapezius-ridge-pain': true },
            {
              'eased-leaning-forward': true,
              'worse-swallowing': true,
              'trapezius-ridge-pain': true,
            },
          ],
          no: [
            { 'eased-leaning-forward': true, 'trapezius-ridge-pain': true },
            { 'supine-worse': true, 'trapezius-ridge-pain': true },
            { 'supine-worse': true, 'eased-leaning-forward': true },
          ],
        },
      },
      {
        name: 'sharp chest pain, leaning forward not asked yet',
        facts: { ...ordinaryStrain, 'chest-sharp': true, 'eased-leaning-forward': undefined },
        gives: 'open',
        asks: ['eased-leaning-forward'],
        changed: { yes: ['supine-worse', 'pleuritic', 'worse-swallowing'] },
      },
    ],
  },
  {
    id: 'after-mrna-vaccine',
    ref: 'R13 also',
    within: 'today',
    suspect: 'An inflamed heart after a vaccine',
    basis: 'consensus',
    sources: ['NHS-PERI'],
    when: {
      all: [
        'vaccine-14d',
        'mrna-vaccine',
        { any: ['chest-pain', 'chest-pressure', 'chest-sharp', 'palpitations'] },
      ],
    },
    examples: [
      {
        name: 'a racing heart a week after an mRNA vaccine',
        facts: { ...ordinaryStrain, 'vaccine-14d': true, 'mrna-vaccine': true, palpitations: true },
        gives: 'yes',
        changed: { no: ['palpitations', 'vaccine-14d'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            { 'chest-pain': true, 'vaccine-14d': true, 'mrna-vaccine': true },
            { 'chest-pressure': true, 'vaccine-14d': true, 'mrna-vaccine': true },
            { 'chest-sharp': true, 'vaccine-14d': true, 'mrna-vaccine': true },
          ],
        },
      },
      {
        name: 'a vaccine last week, its kind not asked yet',
        facts: {
          ...ordinaryStrain,
          'vaccine-14d': true,
          palpitations: true,
          'mrna-vaccine': undefined,
        },
        gives: 'open',
        asks: ['mrna-vaccine'],
      },
    ],
  },
  {
    id: 'vaccine-shoulder',
    ref: 'R13',
    within: '2-weeks',
    suspect: 'A sore shoulder joint after a vaccine',
    basis: 'sourced',
    sources: ['SIRVA-S', 'SIRVA-F'],
    when: {
      all: [
        'vaccine-arm-pain-onset-48h',
        { any: ['vaccine-arm-limiting-gt7d', 'shoulder-reach-loss'] },
      ],
    },
    examples: [
      {
        name: 'the arm has been hard to use for two weeks since a vaccine',
        facts: {
          ...ordinaryStrain,
          'vaccine-arm-pain-onset-48h': true,
          'vaccine-arm-limiting-gt7d': true,
        },
        gives: 'yes',
        changed: { no: ['vaccine-arm-pain-onset-48h'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'a sore arm for two days',
        facts: { ...ordinaryStrain, 'vaccine-arm-pain-onset-48h': true },
        gives: 'no',
        changed: { yes: ['shoulder-reach-loss'] },
      },
      {
        name: 'a sore arm after a vaccine, its use not asked yet',
        facts: {
          ...ordinaryStrain,
          'vaccine-arm-pain-onset-48h': true,
          'vaccine-arm-limiting-gt7d': undefined,
        },
        gives: 'open',
        asks: ['vaccine-arm-limiting-gt7d'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
