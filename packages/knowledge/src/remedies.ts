/** What helps without a medicine: part 5 of the evidence, one file a theme. */
import { activityRemedies } from './remedies/activity.ts';
import { coldRemedies } from './remedies/cold.ts';
import { heatRemedies } from './remedies/heat.ts';
import { massageRemedies } from './remedies/massage.ts';
import { restRemedies } from './remedies/rest.ts';
import type { Remedy } from './schema.ts';
import type { When } from './vocabulary.ts';

const all = {
  ...restRemedies,
  ...heatRemedies,
  ...coldRemedies,
  ...activityRemedies,
  ...massageRemedies,
} as const;

export type RemedyId = keyof typeof all;

/** Every remedy by id. Which of them are for today stands in the plan of the phase. */
export const remedies: { readonly [Id in RemedyId]: Remedy<When> } = all;
