/** What an article about spasms said, claim by claim, and what became of each here. */
import { aboutSpasms } from './claims/about-spasms.ts';
import { causes } from './claims/causes.ts';
import type { Claim } from './claims/claim.ts';
import { movingAndHelp } from './claims/moving-and-help.ts';
import { reliefAndMedicines } from './claims/relief-and-medicines.ts';
import { risksAndSigns } from './claims/risks-and-signs.ts';

/** Every claim, S1 to S38. */
export const claims: readonly Claim[] = [
  ...aboutSpasms,
  ...causes,
  ...risksAndSigns,
  ...reliefAndMedicines,
  ...movingAndHelp,
];
