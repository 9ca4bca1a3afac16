/** Morphine: a strong painkiller by prescription. */
import type { MedicineRecord } from './record.ts';
import { strongOpioid } from './strong-opioid.ts';

export const morphine = {
  ...strongOpioid,
  id: 'morphine',
  ref: '6.6',
  names: { US: 'Morphine', UK: 'Morphine' },
  codes: { rxcui: null, atc: [] },
} as const satisfies MedicineRecord;
