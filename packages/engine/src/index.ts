/** The reasoning: interview, triage, plan, medicines, trend, and `today`, which composes them. */
export { type CaseFacts, caseFacts, contradictions } from './case-facts.ts';
export type { Clearance } from './clearance.ts';
export { checkDose, type DoseCheck, type DoseFit, type DoseReason } from './dose-check.ts';
export {
  type ExerciseVerdict,
  exerciseVerdicts,
  movementQuestions,
} from './exercise-verdicts.ts';
export { answerPage, type Goal, nextPage, type Page } from './interview.ts';
export type { HeldCaution } from './medicine-cautions.ts';
export { type MedicineOffers, medicineOffers } from './medicine-offers.ts';
export type { LedgerReason, MedicineVerdict } from './medicine-verdicts.ts';
export { doseAt, secondsOf } from './movement/dose-at.ts';
export { type Entry, type EntryNeed, entryOf, type MovementDiary } from './movement/entry.ts';
export { type LoadAdvice, type NextLoad, nextLoad } from './movement/next-load.ts';
export { poseAt } from './movement/pose-at.ts';
export {
  type GradedSession,
  type ReturnReport,
  type ReturnToSport,
  returnToSport,
} from './movement/return-to-sport.ts';
export {
  type Aftermath,
  aftermathOf,
  type Light,
  lightOf,
  type SessionRecord,
} from './movement/training-log.ts';
export { overdoseFacts } from './overdose-facts.ts';
export type { CheckIn, Dose, Episode, Instant, PatientCase } from './patient-case.ts';
export type { Phase } from './phase.ts';
export type { Plan, PlanStep } from './plan.ts';
export { productDoses } from './product-doses.ts';
export type { RankedFactor } from './rank-factors.ts';
export { type FactError, readFacts } from './read-facts.ts';
export {
  buildSession,
  type MovementState,
  type NoSession,
  type PlannedMovement,
  type Session,
} from './session.ts';
export { type Today, today } from './today.ts';
export type { Trend } from './trend.ts';
export { type OpenRule, type Reason, type Triage, triage } from './triage.ts';
