/** In a crisis no limit may read as a target. */
import type { MedicineCaution } from '../record.ts';

export const notInCrisis = {
  ref: 'E24',
  verdict: 'avoid',
  when: 'crisis-thoughts',
  why: 'You have thoughts of ending your life. Talk to someone now; Unknot names no dose.',
  basis: 'product',
  sources: [],
} as const satisfies MedicineCaution;
