/** Tramadol: a strong painkiller by prescription that also acts on serotonin. */
import type { MedicineRecord } from './record.ts';
import { strongOpioid } from './strong-opioid.ts';

export const tramadol = {
  ...strongOpioid,
  id: 'tramadol',
  ref: '6.6',
  names: { US: 'Tramadol', UK: 'Tramadol' },
  codes: { rxcui: '10689', atc: ['N02AX02'] },
  cautions: [
    ...strongOpioid.cautions,
    {
      ref: '6.6',
      verdict: 'ask',
      when: { any: ['antidepressant', 'fluvoxamine', 'tricyclic', 'serotonin-medicine'] },
      why: 'With this medicine it can make you shake, with fever and a muddled mind.',
      basis: 'consensus',
      sources: [],
    },
  ],
} as const satisfies MedicineRecord;
