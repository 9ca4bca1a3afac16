/** Baclofen: by prescription, for stiff muscles in nerve disease. */
import type { MedicineRecord } from './record.ts';
import { relaxant } from './relaxant.ts';

export const baclofen = {
  ...relaxant,
  id: 'baclofen',
  ref: '6.6',
  names: { US: 'Baclofen', UK: 'Baclofen' },
  codes: { rxcui: '1292', atc: ['M03BX01'], rxcuiUnverified: true },
  cautions: [
    ...relaxant.cautions,
    {
      ref: '6.6',
      verdict: 'avoid',
      when: { any: ['kidney-disease', 'severe-organ-failure', 'dialysis-or-line'] },
      why: 'With kidney disease it builds up and can make you confused. Taken daily already? Call the prescriber today; do not stop by yourself.',
      basis: 'consensus',
      sources: [],
    },
  ],
  card: [
    ...relaxant.card,
    'It is for nerve disease, not for a strained back.',
    'Never stop it suddenly: that is dangerous.',
  ],
} as const satisfies MedicineRecord;
