/** Paracetamol (acetaminophen) tablets. */
import { paracetamolCautions } from './cautions/paracetamol.ts';
import type { MedicineRecord } from './record.ts';

export const paracetamol = {
  id: 'paracetamol',
  ref: '6.2',
  names: { US: 'Acetaminophen', UK: 'Paracetamol' },
  group: 'paracetamol',
  supply: { US: 'shelf', UK: 'shelf' },
  atBest: { US: 'ok', UK: 'ok' },
  codes: { rxcui: '161', atc: ['N02BE01'] },
  benefit: 'May help little: in low-back pain it was no better than a dummy pill.',
  limits: {
    US: { singleMg: 1000, intervalHours: 6, max24hMg: 3000, maxDays: 10 },
    UK: { singleMg: 1000, intervalHours: 4, max24hMg: 4000, maxDays: 10, mostDoses24h: 4 },
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
      limit: { singleMg: 500, intervalHours: 6, max24hMg: 2000, maxDays: 10, mostDoses24h: 4 },
      why: 'Low weight, too little food, liver disease or much alcohol lower the safe limit. A pharmacist can set your own.',
    },
    {
      when: { any: ['kidney-disease', 'severe-organ-failure', 'enzyme-inducer'] },
      limit: { singleMg: 1000, intervalHours: 6, max24hMg: 3000, maxDays: 10 },
      why: 'With your kidneys, or with that medicine, leave 6 hours between doses and take less.',
    },
  ],
  reviewDays: { US: null, UK: 3 },
  cautions: paracetamolCautions,
  howTo: [
    'Read the strength on your own pack. If the pack says less, the pack wins.',
    'Check other products for the same ingredient: cold and flu remedies, night and period pain tablets.',
    'With ibuprofen it is allowed, each within its own limit.',
    'A slow-release tablet needs 8 hours before the next dose.',
  ],
  stopIf: [
    'Skin turns red, blisters or gets a rash.',
    'Yellow skin or eyes, or dark urine.',
    'Fever for more than 3 days.',
    'With flucloxacillin: fast breath, very drowsy, or sick.',
    'The pain gets worse, lasts more than 10 days, or something new comes.',
  ],
  basis: 'sourced',
  sources: [
    'DF-APAP',
    'DF-APAP-ES',
    'DM-APAP-ER',
    'OFDA-APAP',
    'NHS-PARA',
    'NHS-PART',
    'PACE14',
    'NG59',
    'PARA-TW',
  ],
} as const satisfies MedicineRecord;
