/** Orphenadrine: a muscle relaxant by prescription. */
import type { MedicineRecord } from './record.ts';
import { relaxant } from './relaxant.ts';

export const orphenadrine = {
  ...relaxant,
  id: 'orphenadrine',
  ref: '6.6',
  names: { US: 'Orphenadrine', UK: 'Orphenadrine' },
  codes: { rxcui: null, atc: ['M03BC01', 'N04AB02'] },
  card: [...relaxant.card, 'Tell them of glaucoma, or if you cannot pass urine well.'],
} as const satisfies MedicineRecord;
