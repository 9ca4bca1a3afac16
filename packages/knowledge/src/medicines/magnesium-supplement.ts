/** Magnesium by mouth, as sold for cramps. */
import { adultsOnly } from './cautions/adults-only.ts';
import type { MedicineRecord } from './record.ts';

export const magnesiumSupplement = {
  id: 'magnesium-supplement',
  ref: '5.11',
  names: { US: 'Magnesium', UK: 'Magnesium' },
  group: 'supplement',
  supply: { US: 'shelf', UK: 'shelf' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: 'It does not help spasm, and it can cause diarrhoea. Nobody needs it for a sore back.',
  codes: { rxcui: null, atc: [] },
  benefit: 'None shown: it did not prevent cramps in older adults.',
  limits: { US: null, UK: null },
  lowered: [],
  cautions: [
    adultsOnly,
    {
      ref: '5.11',
      verdict: 'avoid',
      when: { any: ['kidney-disease', 'severe-organ-failure', 'dialysis-or-line'] },
      why: 'With kidney disease magnesium builds up in the body.',
      basis: 'consensus',
      sources: [],
    },
    {
      ref: '5.11',
      verdict: 'ask',
      when: { any: ['ciprofloxacin', 'other-quinolone'] },
      why: 'It can bind this antibiotic so that it does not work.',
      basis: 'consensus',
      sources: [],
    },
  ],
  howTo: [],
  stopIf: ['Weak muscles, a slow heartbeat or confusion: get help at once.'],
  basis: 'sourced',
  sources: ['GAR20'],
} as const satisfies MedicineRecord;
