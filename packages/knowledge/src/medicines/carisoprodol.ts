/** Carisoprodol: a muscle relaxant by prescription. */
import type { MedicineRecord } from './record.ts';
import { relaxant } from './relaxant.ts';

export const carisoprodol = {
  ...relaxant,
  id: 'carisoprodol',
  ref: '6.6',
  names: { US: 'Carisoprodol', UK: 'Carisoprodol' },
  codes: { rxcui: '2101', atc: ['M03BA02'] },
  card: [...relaxant.card, 'It can lead to dependence.', 'Tell them if you have porphyria.'],
} as const satisfies MedicineRecord;
