/** A rub with a salicylate, a relative of aspirin. */
import { noSalicylateForChildren } from './cautions/adults-only.ts';
import { rubHowTo, skinNsaidCautions } from './cautions/skin.ts';
import type { MedicineRecord } from './record.ts';

export const topicalSalicylate = {
  id: 'topical-salicylate',
  ref: '6.4',
  names: { US: 'Salicylate cream', UK: 'Salicylate gel' },
  group: 'topical-nsaid',
  supply: { US: 'shelf', UK: 'shelf' },
  atBest: { US: 'ok', UK: 'ok' },
  codes: { rxcui: null, atc: [] },
  benefit: 'How much it helps an upper back is not known.',
  limits: { US: null, UK: null },
  lowered: [],
  mostDays: 14,
  cautions: [noSalicylateForChildren, ...skinNsaidCautions],
  howTo: [...rubHowTo, 'Choose the rub or a tablet of this kind, not both.'],
  stopIf: ['Burning, blisters or a rash.', 'The pain gets worse, or lasts more than 10 days.'],
  basis: 'consensus',
  sources: ['REYE-NHS'],
} as const satisfies MedicineRecord;
