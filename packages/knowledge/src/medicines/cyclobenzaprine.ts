/** Cyclobenzaprine: a muscle relaxant by prescription, and a tricyclic. */
import type { MedicineRecord } from './record.ts';
import { relaxant } from './relaxant.ts';

export const cyclobenzaprine = {
  ...relaxant,
  id: 'cyclobenzaprine',
  ref: '6.6',
  names: { US: 'Cyclobenzaprine', UK: 'Cyclobenzaprine' },
  codes: { rxcui: '21949', atc: ['M03BX08'] },
  cautions: [
    ...relaxant.cautions,
    {
      ref: '6.6',
      verdict: 'avoid',
      when: 'maoi',
      why: 'Never with an MAOI, or within 2 weeks of one.',
      basis: 'sourced',
      sources: ['FDA13-CYC', 'EMPR-CYC'],
    },
    {
      ref: '6.6',
      verdict: 'avoid',
      when: { any: ['antidepressant', 'fluvoxamine', 'serotonin-medicine'] },
      why: 'With this medicine it can cause shaking, fever and confusion.',
      basis: 'sourced',
      sources: ['FDA13-CYC'],
    },
    {
      ref: '6.6',
      verdict: 'avoid',
      when: 'tricyclic',
      why: 'It is a tricyclic itself: never two of them.',
      basis: 'sourced',
      sources: ['FDA13-CYC'],
    },
    {
      ref: '6.6',
      verdict: 'avoid',
      when: 'verapamil',
      why: 'With verapamil it can cause shaking, fever and confusion.',
      basis: 'sourced',
      sources: ['FDA13-CYC'],
    },
    {
      ref: '6.6',
      verdict: 'avoid',
      when: 'severe-organ-failure',
      why: 'Not with heart failure.',
      basis: 'sourced',
      sources: ['EMPR-CYC'],
    },
    {
      ref: '6.6',
      verdict: 'ask',
      when: 'heart-disease',
      why: 'Not after a recent heart attack, or with a heartbeat problem.',
      basis: 'sourced',
      sources: ['EMPR-CYC'],
    },
  ],
  card: [
    ...relaxant.card,
    'Tell them of thyroid trouble, glaucoma, or trouble passing urine.',
    'Tell them of a triptan, linezolid, or a cough syrup with dextromethorphan.',
    'For 2 to 3 weeks at most.',
  ],
  sources: [...relaxant.sources, 'FDA13-CYC', 'EMPR-CYC', 'RXNAV-CYC'],
} as const satisfies MedicineRecord;
