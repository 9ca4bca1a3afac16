/** Ibuprofen tablets. */
import { aspirinTiming, nsaidCautions, nsaidStopIf } from './cautions/nsaid.ts';
import type { MedicineRecord } from './record.ts';

export const ibuprofen = {
  id: 'ibuprofen',
  ref: '6.3',
  names: { US: 'Ibuprofen', UK: 'Ibuprofen' },
  group: 'nsaid',
  supply: { US: 'shelf', UK: 'shelf' },
  atBest: { US: 'ok', UK: 'ok' },
  codes: { rxcui: '5640', atc: ['M01AE01'] },
  benefit: 'Small: about 7 points of 100 better than a dummy pill in low-back pain.',
  limits: {
    US: { singleMg: 400, intervalHours: 6, max24hMg: 1200, maxDays: 10 },
    UK: { singleMg: 400, intervalHours: 6, max24hMg: 1200, maxDays: 10 },
  },
  lowered: [],
  reviewDays: { US: 3, UK: 3 },
  cautions: [...nsaidCautions, aspirinTiming],
  howTo: [
    'Take it with food or milk if it upsets your stomach.',
    'Use the lowest dose that helps, for the shortest time.',
    'Never take it with naproxen, aspirin or another of their kind.',
  ],
  stopIf: nsaidStopIf,
  basis: 'sourced',
  sources: ['DF-IBU', 'NHS-IBU', 'NHS-IBU-MIR', 'GAA20'],
} as const satisfies MedicineRecord;
