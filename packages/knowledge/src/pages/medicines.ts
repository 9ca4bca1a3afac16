/**
 * The question pages about medicines. The first has the gates: a healthy person who takes nothing
 * answers it, gives a weight, and is done.
 */
import type { QuestionPage } from '../schema.ts';
import type { FactId } from '../vocabulary.ts';

export const medicinePages: readonly QuestionPage<FactId>[] = [
  {
    id: 'medicine-safety',
    topic: 'medicines',
    title: 'Before you take a painkiller',
    help: 'Tap each one that is true. We ask once and remember what stays true.',
    facts: [
      'pain-tablet-reaction',
      'organ-disease',
      'takes-medicines',
      'taken-24h',
      'unwell-now',
      'drinks-3-a-day',
      'breastfeeding-or-trying',
    ],
  },
  {
    id: 'medicine-reactions',
    topic: 'medicines',
    title: 'What was it?',
    facts: ['allergy-nsaid', 'allergy-paracetamol', 'codeine-too-strong'],
  },
  {
    id: 'medicine-conditions',
    topic: 'medicines',
    title: 'Which of these do you have?',
    facts: [
      'severe-organ-failure',
      'gi-bleed-hx',
      'kidney-disease',
      'liver-disease',
      'hypertension',
      'heart-surgery-near',
      'bowel-inflammation',
    ],
  },
  {
    id: 'medicine-breathing',
    topic: 'medicines',
    title: 'And any of these?',
    facts: ['asthma', 'breathing-problem', 'hay-fever', 'lupus'],
  },
  {
    id: 'medicine-others',
    topic: 'medicines',
    title: 'Do you take any of these?',
    facts: [
      'blood-pressure-or-water-tablet',
      'antiplatelet',
      'steroid-now',
      'antidepressant',
      'methotrexate',
      'narrow-range-medicine',
      'kidney-watch-medicine',
    ],
  },
  {
    id: 'medicine-nerves',
    topic: 'medicines',
    title: 'Or any of these?',
    facts: [
      'enzyme-inducer',
      'tricyclic',
      'gabapentinoid',
      'fluvoxamine',
      'serotonin-medicine',
      'maoi',
    ],
  },
  {
    id: 'medicine-infection-heart',
    topic: 'medicines',
    title: 'And any of these?',
    facts: ['ciprofloxacin', 'other-quinolone', 'flucloxacillin', 'verapamil', 'slows-tizanidine'],
  },
  {
    id: 'medicine-today',
    topic: 'medicines',
    title: 'What did you take in the last 24 hours?',
    facts: [
      'other-nsaid-24h',
      'other-paracetamol-24h',
      'opioid-24h',
      'benzodiazepine-24h',
      'relaxant-24h',
      'sedating-antihistamine-24h',
      'alcohol-24h',
    ],
  },
  {
    id: 'medicine-unwell',
    topic: 'medicines',
    title: 'Which of these fits?',
    facts: [
      'dehydrated',
      'malnourished',
      'chickenpox-shingles',
      'endurance-window',
      'surgery-planned-7d',
    ],
  },
  {
    id: 'medicine-detail',
    topic: 'medicines',
    title: 'A last check',
    facts: [
      'weight',
      'breastfeeding',
      'trying-to-conceive',
      'warfarin',
      'methotrexate-team-agreed',
    ],
  },
];
