/** The drowsy part of night products: diphenhydramine, doxylamine and the like. */
import { adultsOnly } from './cautions/adults-only.ts';
import { antihistamineCautions, sedativeStopIf } from './cautions/sedative.ts';
import type { MedicineRecord } from './record.ts';

export const sedatingAntihistamine = {
  id: 'sedating-antihistamine',
  ref: '6.5',
  names: { US: 'Diphenhydramine or doxylamine', UK: 'Diphenhydramine or doxylamine' },
  group: 'sedating-antihistamine',
  supply: { US: 'shelf', UK: 'pharmacy' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: 'It makes you drowsy and does nothing for a sore back.',
  codes: { rxcui: null, atc: [] },
  benefit: 'It makes you drowsy and does nothing for a sore back.',
  limits: { US: null, UK: null },
  lowered: [],
  mostDays: 10,
  cautions: [adultsOnly, ...antihistamineCautions],
  howTo: ['Night products often hold a painkiller as well: count both.'],
  stopIf: sedativeStopIf,
  basis: 'consensus',
  sources: ['COD-PIL'],
} as const satisfies MedicineRecord;
