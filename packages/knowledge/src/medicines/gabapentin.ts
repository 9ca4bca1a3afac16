/** Gabapentin: by prescription. */

import { gabapentinoid } from './gabapentinoid.ts';
import type { MedicineRecord } from './record.ts';

export const gabapentin = {
  ...gabapentinoid,
  id: 'gabapentin',
  ref: '6.6',
  names: { US: 'Gabapentin', UK: 'Gabapentin' },
  codes: { rxcui: null, atc: ['N02BF01'] },
} as const satisfies MedicineRecord;
