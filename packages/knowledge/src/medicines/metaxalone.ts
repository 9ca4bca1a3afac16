/** Metaxalone: a muscle relaxant by prescription. */
import type { MedicineRecord } from './record.ts';
import { relaxant } from './relaxant.ts';

export const metaxalone = {
  ...relaxant,
  id: 'metaxalone',
  ref: '6.6',
  names: { US: 'Metaxalone', UK: 'Metaxalone' },
  codes: { rxcui: null, atc: [] },
} as const satisfies MedicineRecord;
