/** Where each statement comes from. `via` names the copy that was read when it was not the original. */
import type { Source } from './schema.ts';
import { courseSources } from './sources/course.ts';
import { guidelinesSources } from './sources/guidelines.ts';
import { medicinesSources } from './sources/medicines.ts';
import { movementSources } from './sources/movement.ts';
import { redFlagsSources } from './sources/red-flags.ts';
import { trackingSources } from './sources/tracking.ts';
import { treatmentSources } from './sources/treatment.ts';

const all = {
  ...guidelinesSources,
  ...redFlagsSources,
  ...courseSources,
  ...treatmentSources,
  ...medicinesSources,
  ...movementSources,
  ...trackingSources,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof all;

/** Every source by id. */
export const sources: { readonly [Id in SourceId]: Source } = all;
