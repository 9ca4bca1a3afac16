/** Tramadol: a strong painkiller by prescription. */
import { adultsOnly } from './cautions/adults-only.ts';
import { prescriptionWhy } from './cautions/prescription.ts';
import { opioidCautions, sedativeCard, sedativeStopIf } from './cautions/sedative.ts';
import type { MedicineRecord } from './record.ts';

export const tramadol = {
  id: 'tramadol',
  ref: '6.6',
  names: { US: 'Tramadol', UK: 'Tramadol' },
  group: 'opioid',
  supply: { US: 'prescription', UK: 'prescription' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: prescriptionWhy,
  codes: { rxcui: '10689', atc: ['N02AX02'] },
  benefit: 'Not advised for a sore back.',
  limits: { US: null, UK: null },
  lowered: [],
  cautions: [
    adultsOnly,
    ...opioidCautions,
    {
      ref: '6.6',
      verdict: 'avoid',
      when: { any: ['maoi', 'breathing-problem'] },
      why: 'Not with an MAOI or a breathing problem.',
      basis: 'consensus',
      sources: [],
    },
    {
      ref: '6.6',
      verdict: 'ask',
      when: { any: ['opioid-24h', 'antidepressant', 'tricyclic', 'pregnant', 'breastfeeding'] },
      why: 'Ask first with an antidepressant or another strong painkiller, or when pregnant or breastfeeding.',
      basis: 'consensus',
      sources: [],
    },
  ],
  howTo: ['Never take one that was given to somebody else.'],
  stopIf: sedativeStopIf,
  card: sedativeCard,
  basis: 'sourced',
  sources: ['ACP17', 'NG59', 'FDA-BOX', 'CPIC-RX', 'ATC26'],
} as const satisfies MedicineRecord;
