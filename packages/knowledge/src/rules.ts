/** Every clinical rule, in the order of the evidence file. */
import { acuteCoronarySyndrome } from './rules/acute-coronary-syndrome.ts';
import { aorticSyndrome } from './rules/aortic-syndrome.ts';
import { armNerve } from './rules/arm-nerve.ts';
import { caudaEquina } from './rules/cauda-equina.ts';
import { collapsedLung } from './rules/collapsed-lung.ts';
import { cordCompression } from './rules/cord-compression.ts';
import { infection } from './rules/infection.ts';
import { lungClot } from './rules/lung-clot.ts';
import type { ClinicalRule } from './rules/rule.ts';
import { selfCareGate } from './rules/self-care-gate.ts';
import { spinalInjury } from './rules/spinal-injury.ts';
import { urgentPain } from './rules/urgent-pain.ts';

const all = [
  ...aorticSyndrome,
  ...acuteCoronarySyndrome,
  ...lungClot,
  ...collapsedLung,
  ...cordCompression,
  ...caudaEquina,
  ...infection,
  ...spinalInjury,
  ...urgentPain,
  ...armNerve,
  ...selfCareGate,
] as const;

export type RuleId = (typeof all)[number]['id'];

/** Every clinical rule. */
export const rules: readonly (ClinicalRule & { readonly id: RuleId })[] = all;
