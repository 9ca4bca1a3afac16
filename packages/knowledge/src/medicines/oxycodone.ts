/** Oxycodone: a strong painkiller by prescription, at times in one tablet with paracetamol. */
import type { MedicineRecord } from './record.ts';
import { strongOpioid } from './strong-opioid.ts';

export const oxycodone = {
  ...strongOpioid,
  id: 'oxycodone',
  ref: '6.6',
  names: { US: 'Oxycodone', UK: 'Oxycodone' },
  codes: { rxcui: '7804', atc: [] },
  howTo: [
    ...strongOpioid.howTo,
    'Some of these tablets hold paracetamol (acetaminophen) too: count it.',
  ],
} as const satisfies MedicineRecord;
