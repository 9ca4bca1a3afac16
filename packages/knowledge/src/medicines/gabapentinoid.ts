/** What gabapentin and pregabalin share: 6.6. */
import { adultsOnly } from './cautions/adults-only.ts';
import { prescriptionWhy } from './cautions/prescription.ts';
import { gabapentinoidCautions, sedativeCard, sedativeStopIf } from './cautions/sedative.ts';
import type { MedicineRecord } from './record.ts';

export const gabapentinoid = {
  group: 'gabapentinoid',
  supply: { US: 'prescription', UK: 'prescription' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: prescriptionWhy,
  benefit: 'Not advised for a sore back.',
  limits: { US: null, UK: null },
  lowered: [],
  cautions: [adultsOnly, ...gabapentinoidCautions],
  howTo: ['Never take one that was given to somebody else.'],
  stopIf: sedativeStopIf,
  card: sedativeCard,
  basis: 'sourced',
  sources: ['ACP17', 'NG59', 'FDA-BOX', 'ATC26'],
} as const satisfies Omit<MedicineRecord, 'id' | 'ref' | 'names' | 'codes'>;
