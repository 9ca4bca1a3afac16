/** Codeine: in the UK from the pharmacist and only in combinations, in the US by prescription. */
import { codeineCautions, codeineWhy } from './cautions/codeine.ts';
import { sedativeCard, sedativeStopIf } from './cautions/sedative.ts';
import type { MedicineRecord } from './record.ts';

export const codeine = {
  id: 'codeine',
  ref: '6.4',
  names: { US: 'Codeine', UK: 'Codeine' },
  group: 'opioid',
  supply: { US: 'prescription', UK: 'pharmacy' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: codeineWhy,
  codes: { rxcui: '2670', atc: ['R05DA04'] },
  benefit: 'Guidelines advise against it for back pain, unless nothing else can be taken.',
  limits: { US: null, UK: null },
  lowered: [],
  mostDays: 3,
  cautions: codeineCautions,
  howTo: ['It binds the bowels.', 'It can make you sleepy: do not drive, and drink no alcohol.'],
  stopIf: sedativeStopIf,
  card: sedativeCard,
  basis: 'sourced',
  sources: ['COD-GPO', 'COD-NHS', 'COD-PIL', 'NG59', 'ACP17', 'CPIC-RX'],
} as const satisfies MedicineRecord;
