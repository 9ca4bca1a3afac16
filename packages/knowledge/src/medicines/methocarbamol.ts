/** Methocarbamol: a muscle relaxant by prescription. */
import type { MedicineRecord } from './record.ts';
import { relaxant } from './relaxant.ts';

export const methocarbamol = {
  ...relaxant,
  id: 'methocarbamol',
  ref: '6.6',
  names: { US: 'Methocarbamol', UK: 'Methocarbamol' },
  codes: { rxcui: '6845', atc: ['M03BA03'] },
  card: [...relaxant.card, 'Tell them if you ever had a fit, or have myasthenia.'],
} as const satisfies MedicineRecord;
