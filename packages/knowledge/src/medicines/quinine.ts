/** Quinine: not for cramps or spasm. */
import { adultsOnly } from './cautions/adults-only.ts';
import type { MedicineRecord } from './record.ts';

export const quinine = {
  id: 'quinine',
  ref: '5.11',
  names: { US: 'Quinine', UK: 'Quinine' },
  group: 'quinine',
  supply: { US: 'prescription', UK: 'prescription' },
  atBest: { US: 'avoid', UK: 'avoid' },
  atBestWhy: 'Not for cramps or spasm: its harms are serious.',
  codes: { rxcui: null, atc: [] },
  benefit: 'Not for cramps or spasm: its harms are serious.',
  limits: { US: null, UK: null },
  lowered: [],
  cautions: [
    adultsOnly,
    {
      ref: '5.11',
      verdict: 'ask',
      when: { fact: 'age', atLeast: 18 },
      why: 'Given to you by a doctor for malaria? Then go by what they said.',
      basis: 'consensus',
      sources: [],
    },
  ],
  howTo: [],
  stopIf: ['Weak muscles, a slow heartbeat or confusion: get help at once.'],
  basis: 'consensus',
  sources: [],
} as const satisfies MedicineRecord;
