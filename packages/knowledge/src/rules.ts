/** Every clinical rule, in the order of the evidence file. */

import { acuteCoronarySyndrome } from './rules/acute-coronary-syndrome.ts';
import { adrenalCrisis } from './rules/adrenal-crisis.ts';
import { afterANeedle } from './rules/after-a-needle.ts';
import { aorticSyndrome } from './rules/aortic-syndrome.ts';
import { armNerve } from './rules/arm-nerve.ts';
import { autonomicDysreflexia } from './rules/autonomic-dysreflexia.ts';
import { bones } from './rules/bones.ts';
import { burstAneurysm } from './rules/burst-aneurysm.ts';
import { carer } from './rules/carer.ts';
import { caudaEquina } from './rules/cauda-equina.ts';
import { chestInfection } from './rules/chest-infection.ts';
import { climbingWeakness } from './rules/climbing-weakness.ts';
import { collapsedLung } from './rules/collapsed-lung.ts';
import { cordCompression } from './rules/cord-compression.ts';
import { cramps } from './rules/cramps.ts';
import { dangerousReaction } from './rules/dangerous-reaction.ts';
import { dangerousSpasm } from './rules/dangerous-spasm.ts';
import { decompressionIllness } from './rules/decompression-illness.ts';
import { envenomation } from './rules/envenomation.ts';
import { gallbladder } from './rules/gallbladder.ts';
import { gutRupture } from './rules/gut-rupture.ts';
import { heartSac } from './rules/heart-sac.ts';
import { hiddenLung } from './rules/hidden-lung.ts';
import { infection } from './rules/infection.ts';
import { inflamedJoints } from './rules/inflamed-joints.ts';
import { kidney } from './rules/kidney.ts';
import { lasting } from './rules/lasting.ts';
import { lungClot } from './rules/lung-clot.ts';
import { minorNeckAndRest } from './rules/minor-neck-and-rest.ts';
import { muscleBreakdown } from './rules/muscle-breakdown.ts';
import { neckInjury } from './rules/neck-injury.ts';
import { neckSurgery } from './rules/neck-surgery.ts';
import { nerveSigns } from './rules/nerve-signs.ts';
import { outlook } from './rules/outlook.ts';
import { overdose } from './rules/overdose.ts';
import { pancreasAndStomach } from './rules/pancreas-and-stomach.ts';
import { pregnancy } from './rules/pregnancy.ts';
import type { ClinicalRule } from './rules/rule.ts';
import { selfCareGate } from './rules/self-care-gate.ts';
import { sickleCell } from './rules/sickle-cell.ts';
import { skin } from './rules/skin.ts';
import { spinalInjury } from './rules/spinal-injury.ts';
import { stroke } from './rules/stroke.ts';
import { suicidalCrisis } from './rules/suicidal-crisis.ts';
import { tornSpleen } from './rules/torn-spleen.ts';
import { urgentPain } from './rules/urgent-pain.ts';
import { whoAndHowLong } from './rules/who-and-how-long.ts';
import { withdrawal } from './rules/withdrawal.ts';
import { worsening } from './rules/worsening.ts';

const all = [
  ...aorticSyndrome,
  ...acuteCoronarySyndrome,
  ...lungClot,
  ...collapsedLung,
  ...cordCompression,
  ...caudaEquina,
  ...infection,
  ...spinalInjury,
  ...gutRupture,
  ...burstAneurysm,
  ...pregnancy,
  ...dangerousSpasm,
  ...dangerousReaction,
  ...tornSpleen,
  ...stroke,
  ...overdose,
  ...suicidalCrisis,
  ...climbingWeakness,
  ...sickleCell,
  ...neckSurgery,
  ...autonomicDysreflexia,
  ...withdrawal,
  ...envenomation,
  ...decompressionIllness,
  ...adrenalCrisis,
  ...neckInjury,
  ...urgentPain,
  ...armNerve,
  ...chestInfection,
  ...gallbladder,
  ...pancreasAndStomach,
  ...kidney,
  ...skin,
  ...muscleBreakdown,
  ...cramps,
  ...bones,
  ...nerveSigns,
  ...inflamedJoints,
  ...whoAndHowLong,
  ...hiddenLung,
  ...heartSac,
  ...afterANeedle,
  ...carer,
  ...minorNeckAndRest,
  ...selfCareGate,
  ...worsening,
  ...lasting,
  ...outlook,
] as const;

export type RuleId = (typeof all)[number]['id'];

/** Every clinical rule. */
export const rules: readonly (ClinicalRule & { readonly id: RuleId })[] = all;
