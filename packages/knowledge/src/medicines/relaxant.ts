/** What all muscle relaxants share: 6.6. */
import { adultsOnly } from './cautions/adults-only.ts';
import { prescriptionWhy } from './cautions/prescription.ts';
import { relaxantCautions, sedativeCard, sedativeStopIf } from './cautions/sedative.ts';
import type { MedicineRecord } from './record.ts';

export const relaxant = {
  group: 'relaxant',
  supply: { US: 'prescription', UK: 'prescription' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: prescriptionWhy,
  benefit:
    'Small and unsure: about 8 points of 100 in low-back pain, and 8 side effects for every 5 on a dummy pill.',
  limits: { US: null, UK: null },
  lowered: [],
  cautions: [adultsOnly, ...relaxantCautions],
  howTo: ['Never take one that was given to somebody else.'],
  stopIf: sedativeStopIf,
  card: sedativeCard,
  basis: 'sourced',
  sources: ['CAS21', 'ACP17', 'FDA-BOX', 'CPIC-RX', 'ATC26'],
} as const satisfies Omit<MedicineRecord, 'id' | 'ref' | 'names' | 'codes'>;
