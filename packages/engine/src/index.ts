/** The reasoning: interview, triage, plan, medicines, trend, and `today`, which composes them. */
export { type CaseFacts, caseFacts, contradictions } from './case-facts.ts';
export type { Clearance } from './clearance.ts';
export { implications } from './clinical-logic.ts';
export { type ExerciseGroup, exerciseGroups } from './exercise-groups.ts';
export { answerPage, type Goal, nextPage, type Page, triageGoal } from './interview.ts';
export type { HeldCaution } from './medicine-cautions.ts';
export { type MedicineOffers, medicineOffers } from './medicine-offers.ts';
export type { LedgerReason, MedicineVerdict } from './medicine-verdicts.ts';
export type { CheckIn, Dose, Episode, Instant, PatientCase } from './patient-case.ts';
export type { Phase } from './phase.ts';
export type { Plan, PlanStep } from './plan.ts';
export type { RankedFactor } from './rank-factors.ts';
export { type FactError, readFacts } from './read-facts.ts';
export { type Today, today } from './today.ts';
export { medicineGoal, reliefGoal } from './treatment-goals.ts';
export type { Trend } from './trend.ts';
export { type OpenRule, type Reason, type Triage, triage } from './triage.ts';
export { dispositionOf } from './urgency.ts';
