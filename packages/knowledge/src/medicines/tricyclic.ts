/** What low-dose tricyclics share: 6.6. */
import { adultsOnly } from './cautions/adults-only.ts';
import { prescriptionWhy } from './cautions/prescription.ts';
import { sedativeCard, sedativeStopIf, tricyclicCautions } from './cautions/sedative.ts';
import type { MedicineRecord } from './record.ts';

export const tricyclic = {
  group: 'tricyclic',
  supply: { US: 'prescription', UK: 'prescription' },
  atBest: { US: 'ask', UK: 'ask' },
  atBestWhy: prescriptionWhy,
  benefit: 'Not advised for back pain: after 6 months it was no better than another pill.',
  limits: { US: null, UK: null },
  lowered: [],
  cautions: [
    adultsOnly,
    ...tricyclicCautions,
    {
      ref: '6.6',
      verdict: 'avoid',
      when: 'relaxant-24h',
      why: 'One muscle relaxant, cyclobenzaprine, is a tricyclic itself: never two of them.',
      basis: 'sourced',
      sources: ['FDA13-CYC'],
    },
    {
      ref: '6.6',
      verdict: 'avoid',
      when: 'maoi',
      why: 'Never with an MAOI.',
      basis: 'consensus',
      sources: [],
    },
    {
      ref: '6.6',
      verdict: 'ask',
      when: { any: ['antidepressant', 'serotonin-medicine', 'heart-disease'] },
      why: 'It does not go with some antidepressants, with tramadol, or with heart disease.',
      basis: 'consensus',
      sources: [],
    },
  ],
  howTo: ['Never take one that was given to somebody else.'],
  stopIf: sedativeStopIf,
  card: [
    ...sedativeCard,
    'Tell them of a heartbeat problem, glaucoma, fits, very high or low moods, or trouble passing urine.',
    'Too many at once are very dangerous. Keep them away from others.',
  ],
  basis: 'sourced',
  sources: ['NG59', 'URQ18', 'CPIC-RX', 'ATC26'],
} as const satisfies Omit<MedicineRecord, 'id' | 'ref' | 'names' | 'codes'>;
