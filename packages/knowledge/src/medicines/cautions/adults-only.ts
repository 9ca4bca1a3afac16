/** No dose under 18, and more care from 65. */
import type { MedicineCaution } from '../record.ts';

export const adultsOnly = {
  ref: '6.0',
  verdict: 'avoid',
  when: { fact: 'age', below: 18 },
  why: 'Unknot clears no medicine under 18. Ask a pharmacist or a doctor.',
  basis: 'product',
  sources: [],
} as const satisfies MedicineCaution;

/** `ref` 6.0: labels go lower, but salicylates can harm children with a virus (Reye). */
export const noSalicylateForChildren = {
  ref: '6.4',
  verdict: 'avoid',
  when: { fact: 'age', below: 18 },
  why: 'Aspirin and its kin can do great harm to a child or teenager with a virus.',
  basis: 'sourced',
  sources: ['REYE-NHS', 'REYE-MFC'],
} as const satisfies MedicineCaution;
