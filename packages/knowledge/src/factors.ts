/** What may have contributed to the spasm: part 3 of the evidence, one file a theme. */
import { dailyLifeFactors } from './factors/daily-life.ts';
import type { Factor } from './factors/factor.ts';
import { jointAndNerveFactors } from './factors/joints-and-nerves.ts';
import { loadFactors } from './factors/load.ts';
import { wholeBodyFactors } from './factors/whole-body.ts';

/** Every factor that is ranked; those that are not stand in `factors/not-ranked.ts`. */
export const factors: readonly Factor[] = [
  ...loadFactors,
  ...dailyLifeFactors,
  ...jointAndNerveFactors,
  ...wholeBodyFactors,
];
