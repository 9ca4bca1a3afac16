/** Tizanidine: a muscle relaxant by prescription. */
import type { MedicineRecord } from './record.ts';
import { relaxant } from './relaxant.ts';

export const tizanidine = {
  ...relaxant,
  id: 'tizanidine',
  ref: '6.6',
  names: { US: 'Tizanidine', UK: 'Tizanidine' },
  codes: { rxcui: '57258', atc: ['M03BX02'], rxcuiUnverified: true },
  cautions: [
    ...relaxant.cautions,
    {
      ref: '6.6',
      verdict: 'avoid',
      when: 'ciprofloxacin',
      why: 'Never with ciprofloxacin: it makes tizanidine many times stronger, and the blood pressure drops.',
      basis: 'sourced',
      sources: ['DM-TIZ', 'TIZ-LBL'],
    },
    {
      ref: '6.6',
      verdict: 'avoid',
      when: 'fluvoxamine',
      why: 'Never with fluvoxamine: it makes tizanidine many times stronger, and the blood pressure drops.',
      basis: 'sourced',
      sources: ['DM-TIZ', 'TIZ-LBL'],
    },
    {
      ref: '6.6',
      verdict: 'avoid',
      when: { any: ['other-quinolone', 'verapamil', 'slows-tizanidine'] },
      why: 'With this medicine tizanidine stays in the body and gets too strong.',
      basis: 'sourced',
      sources: ['DM-TIZ', 'TIZ-LBL'],
    },
    {
      ref: '6.6',
      verdict: 'avoid',
      when: 'oestrogen',
      why: 'With the pill tizanidine stays in the body and gets too strong.',
      basis: 'sourced',
      sources: ['DM-TIZ', 'TIZ-LBL'],
    },
    {
      ref: '6.6',
      verdict: 'ask',
      when: { any: ['liver-disease', 'blood-pressure-or-water-tablet', 'kidney-disease'] },
      why: 'It lowers the blood pressure and is hard on the liver.',
      basis: 'sourced',
      sources: ['DM-TIZ', 'TIZ'],
    },
  ],
  card: [
    ...relaxant.card,
    'Stand up slowly: it lowers the blood pressure.',
    'Stopped at once, it lets the blood pressure jump.',
  ],
  sources: [...relaxant.sources, 'DM-TIZ', 'TIZ-LBL', 'TIZ'],
} as const satisfies MedicineRecord;
