/** What tramadol, morphine and oxycodone share: 6.6. */
import { adultsOnly } from './cautions/adults-only.ts';
import { prescriptionWhy } from './cautions/prescription.ts';
import { opioidCautions, sedativeCard, sedativeStopIf } from './cautions/sedative.ts';
import type { MedicineRecord } from './record.ts';

export const strongOpioid = {
  group: 'opioid',
  supply: { US: 'prescription', UK: 'prescription' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: prescriptionWhy,
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
      when: { any: ['opioid-24h', 'codeine-in-log', 'pregnant', 'breastfeeding'] },
      why: 'Ask first if you take another strong painkiller, are pregnant or breastfeed.',
      basis: 'consensus',
      sources: [],
    },
  ],
  howTo: ['Never take one that was given to somebody else.'],
  stopIf: sedativeStopIf,
  card: sedativeCard,
  basis: 'sourced',
  sources: ['ACP17', 'NG59', 'FDA-BOX', 'CPIC-RX', 'ATC26'],
} as const satisfies Omit<MedicineRecord, 'id' | 'ref' | 'names' | 'codes'>;
