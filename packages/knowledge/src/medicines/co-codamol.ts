/** Co-codamol: codeine with paracetamol in one tablet. */
import { codeineCautions, codeineWhy } from './cautions/codeine.ts';
import { paracetamolCautions } from './cautions/paracetamol.ts';
import { sedativeCard, sedativeStopIf } from './cautions/sedative.ts';
import type { MedicineRecord } from './record.ts';

export const coCodamol = {
  id: 'co-codamol',
  ref: '6.4',
  names: { US: 'Acetaminophen with codeine', UK: 'Co-codamol' },
  group: 'opioid',
  supply: { US: 'prescription', UK: 'pharmacy' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: codeineWhy,
  codes: { rxcui: null, atc: ['N02AA59', 'N02AJ06'] },
  benefit: 'Guidelines advise against it for back pain, unless nothing else can be taken.',
  limits: { US: null, UK: null },
  lowered: [],
  mostDays: 3,
  countedAs: ['codeine', 'paracetamol'],
  cautions: [...codeineCautions, ...paracetamolCautions],
  howTo: [
    'Each tablet holds paracetamol too: count it, and take no other paracetamol.',
    'It can make you sleepy: do not drive, and drink no alcohol.',
  ],
  stopIf: sedativeStopIf,
  card: sedativeCard,
  basis: 'sourced',
  sources: ['COD-GPO', 'COD-NHS', 'COD-PIL', 'NG59', 'ACP17', 'ATC26'],
} as const satisfies MedicineRecord;
