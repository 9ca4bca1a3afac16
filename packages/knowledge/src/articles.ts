/** Every page to learn from, in the order of its topic. */

import { antiInflammatories } from './articles/anti-inflammatories.ts';
import type { Article } from './articles/article.ts';
import { bodyWeight } from './articles/body-weight.ts';
import { children } from './articles/children.ts';
import { dangerSigns } from './articles/danger-signs.ts';
import { discs } from './articles/discs.ts';
import { doubledIngredients } from './articles/doubled-ingredients.ts';
import { gettingOlder } from './articles/getting-older.ts';
import { heat } from './articles/heat.ts';
import { howLongItTakes } from './articles/how-long-it-takes.ts';
import { massage } from './articles/massage.ts';
import { muscleRelaxants } from './articles/muscle-relaxants.ts';
import { nerves } from './articles/nerves.ts';
import { nutrientsAndSalt } from './articles/nutrients-and-salt.ts';
import { otherConditions } from './articles/other-conditions.ts';
import { paracetamol } from './articles/paracetamol.ts';
import { postureAndDesk } from './articles/posture-and-desk.ts';
import { pregnancy } from './articles/pregnancy.ts';
import { rareCauses } from './articles/rare-causes.ts';
import { returnToSport } from './articles/return-to-sport.ts';
import { sleep } from './articles/sleep.ts';
import { stayActive } from './articles/stay-active.ts';
import { strength } from './articles/strength.ts';
import { stressAndWorry } from './articles/stress-and-worry.ts';
import { stretching } from './articles/stretching.ts';
import { strongerMedicines } from './articles/stronger-medicines.ts';
import { tightOrWeakMuscles } from './articles/tight-or-weak-muscles.ts';
import { usualCauses } from './articles/usual-causes.ts';
import { whatIsASpasm } from './articles/what-is-a-spasm.ts';
import { whenItComesBack } from './articles/when-it-comes-back.ts';
import { whenToSeeSomeone } from './articles/when-to-see-someone.ts';
import { yoga } from './articles/yoga.ts';

const all = [
  whatIsASpasm,
  howLongItTakes,
  gettingOlder,
  whenItComesBack,
  usualCauses,
  discs,
  nerves,
  rareCauses,
  postureAndDesk,
  nutrientsAndSalt,
  bodyWeight,
  tightOrWeakMuscles,
  stressAndWorry,
  heat,
  massage,
  sleep,
  paracetamol,
  antiInflammatories,
  muscleRelaxants,
  strongerMedicines,
  doubledIngredients,
  stayActive,
  stretching,
  yoga,
  strength,
  returnToSport,
  dangerSigns,
  whenToSeeSomeone,
  otherConditions,
  pregnancy,
  children,
] as const;

export type ArticleId = (typeof all)[number]['id'];

/** Every article. */
export const articles: readonly (Article & { readonly id: ArticleId })[] = all;
