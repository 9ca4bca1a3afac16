/** Paracetamol that fizzes in water: the same medicine with a load of salt. */

import { paracetamol } from './paracetamol.ts';
import type { MedicineRecord } from './record.ts';

export const effervescentParacetamol = {
  ...paracetamol,
  id: 'effervescent-paracetamol',
  ref: '6.2',
  names: { US: 'Acetaminophen that fizzes', UK: 'Paracetamol that fizzes' },
  countedAs: ['paracetamol'],
  cautions: [
    ...paracetamol.cautions,
    {
      ref: '6.2: salt load',
      verdict: 'ask',
      when: { any: ['kidney-disease', 'heart-disease', 'hypertension', 'severe-organ-failure'] },
      why: 'Fizzy tablets hold much salt. With your heart, kidneys or blood pressure, plain ones are better.',
      basis: 'consensus',
      sources: [],
    },
  ],
} as const satisfies MedicineRecord;
