/** What decides whether heat or a medicine is safe: skin, patches, other medicines, organ disease. */
import type { Fact } from '../schema.ts';
import { medicineConditionFacts } from './medicine-conditions.ts';
import { medicinesTakenFacts } from './medicines-taken.ts';
import { reliefFacts } from './relief.ts';

export const treatmentFacts = {
  ...medicineConditionFacts,
  ...medicinesTakenFacts,
  ...reliefFacts,
} as const satisfies Record<string, Fact>;
