/** What speaks against anti-inflammatory tablets: NS1 to NS17. */
import type { MedicineCaution } from '../record.ts';
import { adultsOnly } from './adults-only.ts';

const avoid = [
  adultsOnly,
  {
    ref: 'NS1',
    verdict: 'avoid',
    when: { any: ['allergy-nsaid', 'allergy-paracetamol'] },
    why: 'You reacted badly to a pain tablet before. This one can do the same.',
    basis: 'sourced',
    sources: ['DF-IBU'],
  },
  {
    ref: 'NS2',
    verdict: 'avoid',
    when: 'heart-surgery-near',
    why: 'Not just before or after heart surgery.',
    basis: 'sourced',
    sources: ['DF-IBU', 'DF-NAP'],
  },
  {
    ref: 'NS3',
    verdict: 'avoid',
    when: { all: ['pregnant', { fact: 'pregnant-weeks', atLeast: 20 }] },
    why: 'From week 20 of pregnancy it can harm the baby.',
    basis: 'sourced',
    sources: ['FDA-PREG'],
  },
  {
    ref: 'NS4',
    verdict: 'avoid',
    when: 'gi-bleed-hx',
    why: 'It can make a stomach ulcer or a bleed come back.',
    basis: 'sourced',
    sources: ['NHS-IBU-LIST', 'FEMX'],
  },
  {
    ref: 'NS5',
    verdict: 'avoid',
    when: 'severe-organ-failure',
    why: 'It can make severe heart, kidney or liver failure worse.',
    basis: 'sourced',
    sources: ['NHS-IBU-LIST', 'FEMX'],
  },
  {
    ref: 'NS6',
    verdict: 'avoid',
    when: 'other-nsaid-24h',
    why: 'Never two tablets of this kind on one day: the harm adds up and the relief does not.',
    basis: 'sourced',
    sources: ['FEMX', 'DF-IBU'],
  },
  {
    ref: 'NS7',
    verdict: 'avoid',
    when: { any: ['anticoagulant', 'bleeding-disorder'] },
    why: 'With a blood thinner or a bleeding disorder it can cause a bad bleed. A thinner with no known name counts as a strong one.',
    basis: 'sourced',
    sources: ['DF-IBU', 'NHS-IBU-LIST'],
  },
  {
    ref: 'NS8',
    verdict: 'avoid',
    when: 'chickenpox-shingles',
    why: 'With chickenpox or shingles it can lead to a bad skin infection.',
    basis: 'sourced',
    sources: ['NHS-IBU-LIST'],
  },
  {
    ref: 'NS9',
    verdict: 'avoid',
    when: { any: ['dehydrated', 'endurance-window'] },
    why: 'When you are dried out, or near a very long race, it can harm the kidneys.',
    basis: 'product',
    sources: ['LIP17'],
  },
  {
    ref: 'NS13',
    verdict: 'avoid',
    when: { all: ['alcohol-heavy', 'drinks-3-a-day'] },
    why: 'With heavy drinking it can make the stomach bleed.',
    basis: 'consensus',
    sources: ['DF-IBU'],
  },
  {
    ref: 'NS15',
    verdict: 'avoid',
    when: { all: ['methotrexate', { not: 'methotrexate-team-agreed' }] },
    why: 'It keeps methotrexate in the body. Only when your methotrexate team has agreed.',
    basis: 'sourced',
    sources: ['MOORE15', 'BNFC-INT'],
  },
] as const satisfies readonly MedicineCaution[];

const ask = [
  {
    ref: 'NS3',
    verdict: 'ask',
    when: { any: ['pregnant', 'trying-to-conceive'] },
    why: 'In pregnancy, or when you try for a baby, ask first.',
    basis: 'product',
    sources: ['FDA-PREG'],
  },
  {
    ref: 'NS10',
    verdict: 'ask',
    when: { fact: 'age', atLeast: 60 },
    why: 'From 60 on, the stomach bleeds more easily.',
    basis: 'sourced',
    sources: ['DF-IBU', 'NHS-IBU-LIST'],
  },
  {
    ref: 'NS11',
    verdict: 'ask',
    when: {
      any: [
        'hypertension',
        'heart-disease',
        'liver-disease',
        'kidney-disease',
        'blood-pressure-or-water-tablet',
        'asthma',
      ],
    },
    why: 'It can strain the heart, the kidneys and the lungs.',
    basis: 'sourced',
    sources: ['DF-NAP', 'DF-IBU'],
  },
  {
    ref: 'NS12',
    verdict: 'ask',
    when: { any: ['bowel-inflammation', 'lupus'] },
    why: 'It can make bowel disease or lupus flare.',
    basis: 'sourced',
    sources: ['NHS-IBU-LIST2', 'NHS-IBU-LIST'],
  },
  {
    ref: 'NS13',
    verdict: 'ask',
    when: {
      any: [
        'steroid-now',
        'antidepressant',
        'fluvoxamine',
        'antiplatelet',
        'dual-antiplatelet',
        'kidney-watch-medicine',
        'drinks-3-a-day',
        'alcohol-heavy',
      ],
    },
    why: 'Together with it, the stomach bleeds more easily.',
    basis: 'sourced',
    sources: ['DF-IBU', 'MOORE15'],
  },
  {
    ref: 'NS14',
    verdict: 'ask',
    when: 'blood-pressure-or-water-tablet',
    why: 'With a blood pressure tablet and a water tablet it can shut the kidneys down. Do not start it by yourself.',
    basis: 'sourced',
    sources: ['TW'],
  },
  {
    ref: 'NS15',
    verdict: 'ask',
    when: { any: ['narrow-range-medicine', 'methotrexate', 'kidney-watch-medicine'] },
    why: 'It can raise the level of this medicine, or strain the kidneys with it.',
    basis: 'sourced',
    sources: ['MOORE15', 'BNFC-INT'],
  },
  {
    ref: 'NS15',
    verdict: 'ask',
    when: { any: ['ciprofloxacin', 'other-quinolone'] },
    why: 'With such an antibiotic it may set off a fit.',
    basis: 'consensus',
    sources: [],
  },
  {
    ref: 'NS17',
    verdict: 'ask',
    when: 'sickle',
    why: 'With sickle cell, ask your team first.',
    basis: 'sourced',
    sources: ['SCD-IHTC'],
  },
  {
    ref: 'NS17',
    verdict: 'ask',
    when: 'surgery-planned-7d',
    why: 'It can make you bleed more in an operation.',
    basis: 'consensus',
    sources: [],
  },
] as const satisfies readonly MedicineCaution[];

/** For every anti-inflammatory tablet. */
export const nsaidCautions = [...avoid, ...ask] as const;

/** Ibuprofen is allowed while breastfeeding; the others are not without asking. */
export const notWhileBreastfeeding = {
  ref: 'NS17',
  verdict: 'ask',
  when: 'breastfeeding',
  why: 'While you breastfeed, ibuprofen is the one of this kind that is allowed.',
  basis: 'sourced',
  sources: ['NHS-IBU-BF'],
} as const satisfies MedicineCaution;

/** Low-dose aspirin guards the heart; ibuprofen can undo it. */
export const aspirinTiming = {
  ref: 'NS16',
  verdict: 'ask',
  when: 'antiplatelet',
  why: 'Ibuprofen can undo low-dose aspirin. Plain aspirin goes first: wait 30 minutes after it, or take ibuprofen 8 hours before it. Coated aspirin needs other rules. A gel or paracetamol is simpler. Never stop the aspirin.',
  basis: 'sourced',
  sources: ['FDA-ASA-SUM'],
} as const satisfies MedicineCaution;

/** What to watch for with any anti-inflammatory tablet. */
export const nsaidStopIf = [
  'Black or bloody stool, or vomiting blood.',
  'Chest pain, short of breath, faint, or weak on one side.',
  'A rash, wheezing, or swelling of the face.',
  'Stomach pain that stays.',
  'Fever for more than 3 days, or the sore place turns red or swells.',
  'Swollen legs, or much less urine.',
  'The pain gets worse, lasts more than 10 days, or something new comes.',
] as const;
