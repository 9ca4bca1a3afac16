/** Pregabalin: by prescription. */

import { gabapentinoid } from './gabapentinoid.ts';
import type { MedicineRecord } from './record.ts';

export const pregabalin = {
  ...gabapentinoid,
  id: 'pregabalin',
  ref: '6.6',
  names: { US: 'Pregabalin', UK: 'Pregabalin' },
  codes: { rxcui: null, atc: ['N02BF02'] },
} as const satisfies MedicineRecord;
