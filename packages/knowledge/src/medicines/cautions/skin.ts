/** What speaks against gels, creams and rubs: NS18 and 6.4. */
import type { MedicineCaution } from '../record.ts';

/** Nothing is rubbed into broken skin. */
export const brokenSkin = {
  ref: 'NS18',
  verdict: 'avoid',
  when: 'broken-bruised-skin',
  why: 'Not on broken, swollen or infected skin.',
  basis: 'consensus',
  sources: [],
} as const satisfies MedicineCaution;

/** For gels with an anti-inflammatory or a salicylate. */
export const skinNsaidCautions = [
  brokenSkin,
  {
    ref: 'NS18',
    verdict: 'avoid',
    when: 'allergy-nsaid',
    why: 'You reacted badly to a tablet of this kind. A gel can do the same.',
    basis: 'sourced',
    sources: ['NHS-IBU-LIST2'],
  },
  {
    ref: 'NS18',
    verdict: 'avoid',
    when: 'pregnant',
    why: 'Not in pregnancy.',
    basis: 'sourced',
    sources: ['NHS-IBU-LIST2'],
  },
  {
    ref: '6.4',
    verdict: 'avoid',
    when: 'other-nsaid-24h',
    why: 'One medicine of this kind at a time: you took one by mouth today.',
    basis: 'consensus',
    sources: [],
  },
  {
    ref: 'NS18',
    verdict: 'ask',
    when: { any: ['kidney-disease', 'asthma', 'hay-fever', 'gi-bleed-hx'] },
    why: 'A little of it reaches the blood, so ask first.',
    basis: 'sourced',
    sources: ['NHS-IBU-LIST2'],
  },
  {
    ref: 'NS18',
    verdict: 'ask',
    when: {
      any: [
        'anticoagulant',
        'bleeding-disorder',
        'methotrexate',
        'severe-organ-failure',
        'trying-to-conceive',
        'chickenpox-shingles',
        'sickle',
      ],
    },
    why: 'A tablet of this kind is not for you. Ask before you use it on the skin.',
    basis: 'consensus',
    sources: [],
  },
  {
    ref: 'NS17',
    verdict: 'ask',
    when: 'breastfeeding',
    why: 'While you breastfeed, a gel with ibuprofen is allowed. Ask about any other.',
    basis: 'sourced',
    sources: ['NHS-IBU-BF'],
  },
] as const satisfies readonly MedicineCaution[];

/** How to use anything that is rubbed in. */
export const rubHowTo = [
  'Rub it in where it is sore. Wash your hands after.',
  'No heat and no tight wrap over it.',
  'Keep it off broken skin, eyes and mouth.',
] as const;
