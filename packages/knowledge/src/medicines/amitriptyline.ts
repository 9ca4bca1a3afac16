/** Amitriptyline: by prescription. */
import type { MedicineRecord } from './record.ts';
import { tricyclic } from './tricyclic.ts';

export const amitriptyline = {
  ...tricyclic,
  id: 'amitriptyline',
  ref: '6.6',
  names: { US: 'Amitriptyline', UK: 'Amitriptyline' },
  codes: { rxcui: '704', atc: ['N06AA09'] },
} as const satisfies MedicineRecord;
