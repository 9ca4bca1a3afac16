/** Aspirin as a painkiller (300 mg and more). Low-dose aspirin for the heart is the fact `antiplatelet`. */
import { noSalicylateForChildren } from './cautions/adults-only.ts';
import { notWhileBreastfeeding, nsaidCautions, nsaidStopIf } from './cautions/nsaid.ts';
import type { MedicineRecord } from './record.ts';

export const aspirin = {
  id: 'aspirin',
  ref: '6.4',
  names: { US: 'Aspirin', UK: 'Aspirin' },
  group: 'nsaid',
  supply: { US: 'shelf', UK: 'shelf' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy:
    'It is not a choice for back pain. Do not stop aspirin that a doctor gave you for the heart.',
  codes: { rxcui: '1191', atc: ['N02BA01', 'B01AC06'] },
  benefit: 'It is not a choice for back pain.',
  limits: { US: null, UK: null },
  lowered: [],
  mostDays: 10,
  cautions: [noSalicylateForChildren, ...nsaidCautions, notWhileBreastfeeding],
  howTo: ['Never take it with ibuprofen, naproxen or another of their kind.'],
  stopIf: nsaidStopIf,
  basis: 'consensus',
  sources: ['REYE-NHS', 'REYE-MFC'],
} as const satisfies MedicineRecord;
