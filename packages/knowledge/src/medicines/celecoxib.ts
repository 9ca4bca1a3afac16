/** Celecoxib: an anti-inflammatory of the COX-2 kind, by prescription. */
import { notWhileBreastfeeding, nsaidCautions, nsaidStopIf } from './cautions/nsaid.ts';
import { prescriptionWhy } from './cautions/prescription.ts';
import type { MedicineRecord } from './record.ts';

export const celecoxib = {
  id: 'celecoxib',
  ref: '6.5',
  names: { US: 'Celecoxib', UK: 'Celecoxib' },
  group: 'nsaid',
  supply: { US: 'prescription', UK: 'prescription' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: prescriptionWhy,
  codes: { rxcui: '140587', atc: [] },
  benefit: 'Small: about 7 points of 100 better than a dummy pill in low-back pain.',
  limits: { US: null, UK: null },
  lowered: [],
  mostDays: 10,
  cautions: [...nsaidCautions, notWhileBreastfeeding],
  howTo: ['Never take it with ibuprofen, naproxen, aspirin or another of their kind.'],
  stopIf: nsaidStopIf,
  card: [
    'Take it only if it was prescribed for you, and for this.',
    'Tell them of heart, stomach and kidney trouble.',
  ],
  basis: 'sourced',
  sources: ['FEMX', 'GAA20', 'CPIC-RX'],
} as const satisfies MedicineRecord;
