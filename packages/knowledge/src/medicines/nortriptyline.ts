/** Nortriptyline: by prescription. */
import type { MedicineRecord } from './record.ts';
import { tricyclic } from './tricyclic.ts';

export const nortriptyline = {
  ...tricyclic,
  id: 'nortriptyline',
  ref: '6.6',
  names: { US: 'Nortriptyline', UK: 'Nortriptyline' },
  codes: { rxcui: '7531', atc: ['N06AA10'] },
} as const satisfies MedicineRecord;
