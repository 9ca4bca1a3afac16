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
    when: { all: [{ any: ['band-like', 'girdle-pain-both'] }, { not: 'band-same-as-diagnosed' }] },
    examples: [
      { name: 'a tight belt', facts: { ...ordinaryStrain, 'band-like': true }, gives: 'yes' },
      { name: 'no belt', facts: { 'band-like': false, 'girdle-pain-both': false }, gives: 'no' },
      {
        name: 'the belt that the MS team knows',
        facts: { ...ordinaryStrain, 'band-like': true, 'band-same-as-diagnosed': true },
        gives: 'no',
      },
      {
        name: 'both sides not asked yet',
        facts: { 'band-like': false, 'band-same-as-diagnosed': false },
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
        changed: {
          yes: [
            'strain-worse',
            'mechanical-new-on-standing',
            'midline-bony-tender',
            'unrelenting',
            'progressive',
          ],
        },
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
        changed: { no: [{ 'days-since-onset': 3 }] },
      },
      { name: 'never cancer', facts: { 'cancer-hx': false }, gives: 'no' },
      {
        name: 'how long, not asked yet',
        facts: { 'cancer-hx': true },
        gives: 'open',
        asks: ['days-since-onset'],
        changed: { yes: [{ 'days-since-onset': 4 }] },
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
    id: 'worse-on-cough-or-strain',
    ref: 'U07',
    within: 'today',
    suspect: 'Pressure on a nerve or a disc problem',
    basis: 'sourced',
    sources: ['NHS-BP'],
    when: 'strain-worse',
    examples: [
      { name: 'worse on coughing', facts: { 'strain-worse': true }, gives: 'yes' },
      { name: 'not worse', facts: { 'strain-worse': false }, gives: 'no' },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['strain-worse'] },
    ],
  },
  {
    id: 'changed-shape',
    ref: 'U08',
    within: 'today',
    suspect: 'A bone or a growth that changes the shape of the back',
    basis: 'sourced',
    sources: ['NHS-BP'],
    when: { any: ['deformity-new', 'lump-new'] },
    examples: [
      { name: 'a new hump', facts: { 'deformity-new': true }, gives: 'yes' },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: ['lump-new'] },
      },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['deformity-new'] },
    ],
  },
  {
    id: 'grave-sign',
    ref: '2.0 high-yield',
    within: 'today',
    suspect: 'A serious illness, as one sign of it is there',
    basis: 'product',
    sources: ['FIN20'],
    when: {
      any: [
        'confusion',
        'gravely-ill',
        'mottled-blue-skin',
        'speech-loss',
        'vision-change',
        'calf-swelling-pain',
        { all: ['neck-stiff', 'severe-headache'] },
      ],
    },
    examples: [
      { name: 'gravely ill', facts: { 'gravely-ill': true }, gives: 'yes' },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            'confusion',
            'mottled-blue-skin',
            'speech-loss',
            'calf-swelling-pain',
            { 'neck-stiff': true, 'severe-headache': true },
          ],
          no: ['neck-stiff', 'severe-headache'],
        },
      },
      {
        name: 'sight not asked yet',
        facts: { ...ordinaryStrain, 'vision-change': undefined, 'speech-or-sight': undefined },
        gives: 'open',
        asks: ['vision-change'],
      },
    ],
  },
  {
    id: 'pregnant-with-a-sign',
    ref: 'U21',
    within: 'today',
    suspect: 'A problem of the pregnancy',
    basis: 'sourced',
    sources: ['GPO-PREG'],
    when: {
      all: [
        'pregnant',
        {
          any: [
            'severe',
            'fever',
            'unusual-back-pain',
            'contractions',
            'reduced-movements',
            'leg-swelling',
          ],
        },
      ],
    },
    examples: [
      { name: 'pregnant, severe pain', facts: { pregnant: true, 'pain-now': 8 }, gives: 'yes' },
      { name: 'not pregnant', facts: { pregnant: false }, gives: 'no' },
      {
        name: 'pain not rated yet',
        facts: { pregnant: true, fever: false },
        gives: 'open',
        asks: ['pain-now'],
        changed: {
          yes: ['unusual-back-pain', 'contractions', 'reduced-movements', 'leg-swelling', 'fever'],
        },
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
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: [{ 'region-uk': true, 'not-eased-by-rest': true }], no: ['region-uk'] },
      },
      {
        name: 'wakes at night, relief not asked yet',
        facts: { 'region-uk': false, 'night-wakes': true, 'no-position-helps': false },
        gives: 'open',
        asks: ['unrelenting'],
        changed: { yes: ['unrelenting'], no: ['night-wakes'] },
      },
    ],
  },
  {
    id: 'night-or-severe',
    ref: 'U05 also, 2.0',
    within: '2-weeks',
    suspect: 'A cause that a clinician should look for, as the pain is bad at night or very strong',
    basis: 'sourced',
    sources: ['NHS-BP'],
    when: { any: ['night-worse', 'night-wakes', 'unrelenting', { fact: 'pain-now', atLeast: 8 }] },
    examples: [
      {
        name: 'worse at night',
        facts: { ...ordinaryStrain, 'night-worse': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: [{ 'pain-now': 8 }, 'unrelenting'], no: [{ 'pain-now': 7 }] },
      },
      {
        name: 'waking not asked yet',
        facts: { ...ordinaryStrain, 'night-pain': true, 'night-wakes': undefined },
        gives: 'open',
        asks: ['night-wakes'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
