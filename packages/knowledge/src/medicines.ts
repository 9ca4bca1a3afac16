/** Medicines without a prescription, by active ingredient, with their label limits. */
import type { Medicine } from './schema.ts';
import type { SourceId } from './sources.ts';
import type { When } from './vocabulary.ts';

const all = {
  ibuprofen: {
    id: 'ibuprofen',
    ref: '6.3',
    names: { US: 'Ibuprofen', UK: 'Ibuprofen' },
    group: 'nsaid',
    benefit: 'Small: about 7 points of 100 better than a dummy pill in low-back pain.',
    limits: {
      US: { singleMg: 400, intervalHours: 6, max24hMg: 1200, maxDays: 10 },
      UK: { singleMg: 400, intervalHours: 6, max24hMg: 1200, maxDays: 10 },
    },
    lowered: [],
    avoidWhen: {
      any: [
        { fact: 'age', below: 18 },
        'crisis-thoughts',
        'allergy-nsaid',
        'heart-surgery-near',
        { all: ['pregnant', { fact: 'pregnant-weeks', atLeast: 20 }] },
        'gi-bleed-hx',
        'severe-organ-failure',
        'other-nsaid-24h',
        'anticoagulant',
        'bleeding-disorder',
        'chickenpox-shingles',
        'dehydrated',
        'endurance-window',
        { all: ['methotrexate', { not: 'methotrexate-team-agreed' }] },
      ],
    },
    askWhen: {
      any: [
        { fact: 'age', atLeast: 60 },
        'heart-disease',
        'hypertension',
        'kidney-disease',
        'liver-disease',
        'asthma',
        'blood-pressure-or-water-tablet',
        'steroid-now',
        'antidepressant',
        'antiplatelet',
        'narrow-range-medicine',
        'bowel-inflammation',
        'lupus',
        'drinks-3-a-day',
        'pregnant',
        'trying-to-conceive',
        'sickle',
        'methotrexate',
      ],
    },
    howTo: [
      'Take it with food or milk if it upsets your stomach.',
      'Use the lowest dose that helps, for the shortest time.',
      'Never take it with naproxen, aspirin or another of their kind.',
    ],
    stopIf: [
      'Black or bloody stool, or vomiting blood.',
      'Chest pain, short of breath, or weak on one side.',
      'A rash, wheezing, or swelling of the face.',
      'Stomach pain that stays.',
      'The pain gets worse, or lasts more than 10 days.',
    ],
    basis: 'sourced',
    sources: [
      'DF-IBU',
      'NHS-IBU',
      'NHS-IBU-LIST',
      'GAA20',
      'FDA-PREG',
      'LIP17',
      'MOORE15',
      'TW',
      'BNFC-INT',
      'DF-NAP',
    ],
  },
  paracetamol: {
    id: 'paracetamol',
    ref: '6.2',
    names: { US: 'Acetaminophen', UK: 'Paracetamol' },
    group: 'paracetamol',
    benefit: 'May help little: in low-back pain it was no better than a dummy pill.',
    limits: {
      US: { singleMg: 1000, intervalHours: 6, max24hMg: 3000, maxDays: 10 },
      UK: { singleMg: 1000, intervalHours: 4, max24hMg: 4000, maxDays: 10 },
    },
    lowered: [
      {
        when: {
          any: [
            { fact: 'weight', below: 50 },
            'malnourished',
            'liver-disease',
            'drinks-3-a-day',
            'alcohol-heavy',
          ],
        },
        limit: { singleMg: 500, intervalHours: 6, max24hMg: 2000, maxDays: 10 },
        why: 'Low weight, too little food, liver disease or much alcohol lower the safe limit. A pharmacist can set your own.',
      },
    ],
    avoidWhen: {
      any: [
        { fact: 'age', below: 18 },
        'allergy-paracetamol',
        { fact: 'weight', below: 40 },
        'crisis-thoughts',
      ],
    },
    askWhen: {
      any: [
        'liver-disease',
        'kidney-disease',
        'severe-organ-failure',
        'drinks-3-a-day',
        'alcohol-heavy',
        'warfarin',
        'enzyme-inducer',
        { fact: 'weight', below: 50 },
        'malnourished',
        'flucloxacillin',
        'other-paracetamol-24h',
      ],
    },
    howTo: [
      'Read the strength on your own pack. If the pack says less, the pack wins.',
      'Check other products for the same ingredient: cold and flu remedies, night and period pain tablets.',
      'With ibuprofen it is allowed, each within its own limit.',
    ],
    stopIf: [
      'Skin turns red, blisters or gets a rash.',
      'Yellow skin or eyes, or dark urine.',
      'The pain gets worse, or lasts more than 10 days.',
    ],
    basis: 'sourced',
    sources: [
      'DF-APAP',
      'DF-APAP-ES',
      'NHS-PARA',
      'NHS-PARA-B',
      'NHS111W-PARA',
      'PACE14',
      'NG59',
      'PARA-TW',
      'CM-FLUC',
    ],
  },
} as const satisfies Record<string, Medicine<When> & { readonly sources: readonly SourceId[] }>;

export type MedicineId = keyof typeof all;

/** A medicine with conditions over this vocabulary. */
export type OtcMedicine = Medicine<When>;

/** Every medicine, in the order they are shown. */
export const medicines: { readonly [Id in MedicineId]: OtcMedicine } = all;
