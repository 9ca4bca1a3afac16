/** Naproxen tablets. Amounts are of naproxen sodium: 220 mg of it are 200 mg of naproxen. */
import { notWhileBreastfeeding, nsaidCautions, nsaidStopIf } from './cautions/nsaid.ts';
import type { MedicineRecord } from './record.ts';

export const naproxen = {
  id: 'naproxen',
  ref: '6.3',
  names: { US: 'Naproxen', UK: 'Naproxen' },
  group: 'nsaid',
  supply: { US: 'shelf', UK: 'pharmacy' },
  atBest: { US: 'ok', UK: 'ask' },
  atBestWhy:
    'In the UK it comes from the pharmacist, for period pain or as a slow kind with its own rules. Read the pack and ask.',
  codes: { rxcui: '7258', atc: ['M01AE02'] },
  benefit: 'Small: about 7 points of 100 better than a dummy pill in low-back pain.',
  limits: {
    US: {
      singleMg: 220,
      intervalHours: 8,
      max24hMg: 660,
      maxDays: 10,
      first: { mg: 440, withinHours: 1 },
      within: { mg: 440, hours: 12 },
    },
    UK: null,
  },
  lowered: [],
  reviewDays: { US: 3, UK: 3 },
  mostDays: 10,
  cautions: [...nsaidCautions, notWhileBreastfeeding],
  howTo: [
    'Take it with food or milk if it upsets your stomach.',
    'Use the lowest dose that helps, for the shortest time.',
    'Swallow a coated tablet whole.',
    'Never take it with ibuprofen, aspirin or another of their kind.',
  ],
  stopIf: nsaidStopIf,
  basis: 'sourced',
  sources: ['DF-NAP', 'FEMX', 'NAP-PULSE', 'NAP-CD08', 'NAPR-P', 'NAPR-BIO', 'EMC-NAP', 'GAA20'],
} as const satisfies MedicineRecord;
