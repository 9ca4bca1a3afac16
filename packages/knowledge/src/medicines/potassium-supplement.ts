/** Potassium by mouth, as drinks, tablets or salt. */
import { adultsOnly } from './cautions/adults-only.ts';
import type { MedicineRecord } from './record.ts';

export const potassiumSupplement = {
  id: 'potassium-supplement',
  ref: '5.11',
  names: { US: 'Potassium', UK: 'Potassium' },
  group: 'supplement',
  supply: { US: 'shelf', UK: 'shelf' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: 'Nobody needs it for a sore back. Only after a blood test.',
  codes: { rxcui: null, atc: [] },
  benefit: 'None shown for spasm.',
  limits: { US: null, UK: null },
  lowered: [],
  cautions: [
    adultsOnly,
    {
      ref: '5.11',
      verdict: 'avoid',
      when: { any: ['kidney-disease', 'severe-organ-failure', 'dialysis-or-line'] },
      why: 'With kidney disease potassium builds up in the body.',
      basis: 'consensus',
      sources: [],
    },
    {
      ref: '5.11',
      verdict: 'ask',
      when: 'blood-pressure-or-water-tablet',
      why: 'Some of these tablets keep potassium in the body.',
      basis: 'consensus',
      sources: [],
    },
  ],
  howTo: [],
  stopIf: ['Weak muscles, a slow heartbeat or confusion: get help at once.'],
  basis: 'consensus',
  sources: [],
} as const satisfies MedicineRecord;
