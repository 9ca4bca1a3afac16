/** Diazepam: by prescription, and not for long. */
import { adultsOnly } from './cautions/adults-only.ts';
import { prescriptionWhy } from './cautions/prescription.ts';
import { benzodiazepineCautions, sedativeCard, sedativeStopIf } from './cautions/sedative.ts';
import type { MedicineRecord } from './record.ts';

export const diazepam = {
  id: 'diazepam',
  ref: '6.6',
  names: { US: 'Diazepam', UK: 'Diazepam' },
  group: 'benzodiazepine',
  supply: { US: 'prescription', UK: 'prescription' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: prescriptionWhy,
  codes: { rxcui: '3322', atc: ['N05BA01'] },
  benefit: 'It makes you drowsy, and the body soon wants it. Given for a few days only, if at all.',
  limits: { US: null, UK: null },
  lowered: [],
  cautions: [adultsOnly, ...benzodiazepineCautions],
  howTo: ['Never take one that was given to somebody else.'],
  stopIf: sedativeStopIf,
  card: [...sedativeCard, 'Tell them if you stop breathing in your sleep.'],
  basis: 'sourced',
  sources: ['IPUK-DZP', 'FDA-BOX', 'CPIC-RX', 'ATC26'],
} as const satisfies MedicineRecord;
