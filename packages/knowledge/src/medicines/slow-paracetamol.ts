/** Paracetamol that is let go slowly: a larger dose, and a longer wait. */
import { paracetamol } from './paracetamol.ts';
import type { MedicineRecord } from './record.ts';

export const slowParacetamol = {
  ...paracetamol,
  id: 'slow-paracetamol',
  ref: '6.1',
  names: { US: 'Acetaminophen, 8-hour tablets', UK: 'Slow-release paracetamol' },
  supply: { US: 'shelf', UK: 'prescription' },
  atBest: { US: 'ok', UK: 'ask' },
  atBestWhy: 'Go by its own pack, and ask a pharmacist.',
  countedAs: ['paracetamol'],
  lastsHours: 8,
  limits: {
    US: { singleMg: 1300, intervalHours: 8, max24hMg: 3000, maxDays: 10 },
    UK: null,
  },
  howTo: [
    'Swallow it whole.',
    'Wait 8 hours after it before you take any other paracetamol (acetaminophen).',
    'Read the strength on your own pack. If the pack says less, the pack wins.',
  ],
} as const satisfies MedicineRecord;
