/** A gel with ibuprofen or diclofenac. */
import { adultsOnly } from './cautions/adults-only.ts';
import { rubHowTo, skinNsaidCautions } from './cautions/skin.ts';
import type { MedicineRecord } from './record.ts';

export const topicalNsaid = {
  id: 'topical-nsaid',
  ref: 'NS18',
  names: { US: 'Diclofenac gel', UK: 'Ibuprofen or diclofenac gel' },
  group: 'topical-nsaid',
  supply: { US: 'shelf', UK: 'shelf' },
  atBest: { US: 'ok', UK: 'ok' },
  codes: { rxcui: null, atc: ['M02AA13', 'M02AA15', 'M02AA12'] },
  benefit:
    'How much it helps an upper back is not known. Less of it reaches the blood than from a tablet.',
  limits: { US: null, UK: null },
  lowered: [],
  mostDays: 14,
  cautions: [adultsOnly, ...skinNsaidCautions],
  howTo: [
    ...rubHowTo,
    'Use it as the pack says, for 2 weeks at most unless you are told more.',
    'Choose the gel or a tablet of this kind, not both.',
    'Keep clothes with gel on them away from flames.',
  ],
  stopIf: [
    'A rash, wheezing, or swelling of the face.',
    'Black or bloody stool, or vomiting blood.',
    'The pain gets worse, or lasts more than 10 days.',
  ],
  basis: 'sourced',
  sources: ['NHS-IBU-LIST2', 'NHS-IBU-MIR', 'ACP17'],
} as const satisfies MedicineRecord;
