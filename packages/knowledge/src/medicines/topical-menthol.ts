/** A rub that cools. */
import { adultsOnly } from './cautions/adults-only.ts';
import { brokenSkin, rubHowTo } from './cautions/skin.ts';
import type { MedicineRecord } from './record.ts';

export const topicalMenthol = {
  id: 'topical-menthol',
  ref: '6.4',
  names: { US: 'Menthol rub', UK: 'Menthol rub' },
  group: 'rub',
  supply: { US: 'shelf', UK: 'shelf' },
  atBest: { US: 'ok', UK: 'ok' },
  codes: { rxcui: null, atc: [] },
  benefit: 'It cools. Whether it helps an upper back is not known.',
  limits: { US: null, UK: null },
  lowered: [],
  mostDays: 14,
  cautions: [
    adultsOnly,
    brokenSkin,
    {
      ref: '6.4',
      verdict: 'ask',
      when: 'numb-skin',
      why: 'It can burn skin that does not feel well.',
      basis: 'consensus',
      sources: [],
    },
  ],
  howTo: rubHowTo,
  stopIf: ['Burning, blisters or a rash.', 'The pain gets worse, or lasts more than 10 days.'],
  basis: 'consensus',
  sources: [],
} as const satisfies MedicineRecord;
