/** Steroid tablets such as prednisolone: by prescription, and not for a sore back. */
import { adultsOnly } from './cautions/adults-only.ts';
import { prescriptionWhy } from './cautions/prescription.ts';
import type { MedicineRecord } from './record.ts';

export const steroidTablets = {
  id: 'steroid-tablets',
  ref: '6.6',
  names: { US: 'Prednisone tablets', UK: 'Prednisolone tablets' },
  group: 'steroid',
  supply: { US: 'prescription', UK: 'prescription' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: prescriptionWhy,
  codes: { rxcui: null, atc: [] },
  benefit: 'Not advised for a sore back.',
  limits: { US: null, UK: null },
  lowered: [],
  cautions: [
    adultsOnly,
    {
      ref: 'NS13',
      verdict: 'ask',
      when: { any: ['other-nsaid-24h', 'antiplatelet', 'anticoagulant', 'gi-bleed-hx'] },
      why: 'The stomach bleeds more easily with it.',
      basis: 'sourced',
      sources: ['DF-IBU', 'MOORE15'],
    },
  ],
  howTo: ['Never take one that was given to somebody else.'],
  stopIf: ['Black or bloody stool, or vomiting blood.', 'Fever, or you feel gravely ill.'],
  card: [
    'Take it only if it was prescribed for you, and for this.',
    'If you take it every day, never stop it by yourself: that is dangerous.',
  ],
  basis: 'sourced',
  sources: ['ACP17', 'NG59', 'STER-NPSA'],
} as const satisfies MedicineRecord;
