/** A cream with the heat of chilli. */
import { adultsOnly } from './cautions/adults-only.ts';
import { brokenSkin, rubHowTo } from './cautions/skin.ts';
import type { MedicineRecord } from './record.ts';

export const topicalCapsaicin = {
  id: 'topical-capsaicin',
  ref: '6.4',
  names: { US: 'Capsaicin cream', UK: 'Capsaicin cream' },
  group: 'rub',
  supply: { US: 'shelf', UK: 'pharmacy' },
  atBest: { US: 'ok', UK: 'ask' },
  atBestWhy: 'In the UK, ask the pharmacist for it.',
  codes: { rxcui: null, atc: [] },
  benefit: 'How much it helps an upper back is not known. It burns at first.',
  limits: { US: null, UK: null },
  lowered: [],
  mostDays: 14,
  cautions: [
    adultsOnly,
    brokenSkin,
    {
      ref: '6.4',
      verdict: 'ask',
      when: { any: ['numb-skin', 'pregnant', 'breastfeeding'] },
      why: 'It can burn skin that does not feel well; in pregnancy or while breastfeeding, ask first.',
      basis: 'consensus',
      sources: [],
    },
  ],
  howTo: [...rubHowTo, 'It may burn for the first days.'],
  stopIf: ['Blisters or a rash.', 'The pain gets worse, or lasts more than 10 days.'],
  basis: 'consensus',
  sources: [],
} as const satisfies MedicineRecord;
