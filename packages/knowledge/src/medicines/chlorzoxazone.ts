/** Chlorzoxazone: a muscle relaxant by prescription. */
import type { MedicineRecord } from './record.ts';
import { relaxant } from './relaxant.ts';

export const chlorzoxazone = {
  ...relaxant,
  id: 'chlorzoxazone',
  ref: '6.6',
  names: { US: 'Chlorzoxazone', UK: 'Chlorzoxazone' },
  codes: { rxcui: null, atc: ['M03BB03'] },
  cautions: [
    ...relaxant.cautions,
    {
      ref: '6.6',
      verdict: 'ask',
      when: 'liver-disease',
      why: 'It can harm the liver.',
      basis: 'consensus',
      sources: [],
    },
  ],
  card: [...relaxant.card, 'Yellow skin or eyes: get help at once.'],
} as const satisfies MedicineRecord;
