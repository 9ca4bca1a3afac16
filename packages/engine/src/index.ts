/** The reasoning: interview, triage, plan, medicines, trend, and `today`, which composes them. */
export { type BareTriage, createCaseBits, factIds, settle, tell } from './case-bits.ts';
export { type CaseFacts, caseFacts, contradictions } from './case-facts.ts';
export { caseTrend } from './case-trend.ts';
export { causesGoal } from './causes-goal.ts';
export { claimsIn } from './claims-in.ts';
export type { Clearance } from './clearance.ts';
export { caseProgram, implications, rulesByUrgency } from './clinical-logic.ts';
export { type AfterDose, afterDose, type DoseAnswer, doseAnswer } from './dose-answer.ts';
export { checkDose, type DoseCheck, fitDose } from './dose-check.ts';
export { type ExerciseGroup, exerciseGroups } from './exercise-groups.ts';
export { type ExerciseVerdict, exerciseVerdicts } from './exercise-verdicts.ts';
export { type ExpectedBand, expectedBand } from './expected-band.ts';
export { createHeldRules, type HeldRules, judgeRules, withinOf } from './held-rules.ts';
export { answerPage, type Goal, nextPage, type Page, triageGoal } from './interview.ts';
export { type Measure, type Measures, measuresOf } from './measures.ts';
export type { HeldCaution } from './medicine-cautions.ts';
export { type MedicineOffers, medicineOffers } from './medicine-offers.ts';
export type { LedgerReason, MedicineVerdict } from './medicine-verdicts.ts';
export { restSeconds, secondsOfRep } from './movement/dose-at.ts';
export { type Entry, type EntryNeed, entryOf } from './movement/entry.ts';
export type { LoadAdvice, NextLoad } from './movement/next-load.ts';
export { poseAt } from './movement/pose-at.ts';
export {
  type ReturnAnswers,
  type ReturnState,
  returnState,
  type SportSession,
} from './movement/return-report.ts';
export { type ReturnToSport, returnToSport } from './movement/return-to-sport.ts';
export {
  type Aftermath,
  aftermathOf,
  type Light,
  lightOf,
  type SessionRecord,
} from './movement/training-log.ts';
export { movementGoal } from './movement-goal.ts';
export { type DueKind, type NextStep, nextStep, partOfDay, type Situation } from './next-step.ts';
export { type CourseDay, courseDay } from './outlook.ts';
export type { CheckIn, Dose, Episode, Instant, PatientCase } from './patient-case.ts';
export { type Pattern, patternsOf } from './patterns.ts';
export type { Phase } from './phase.ts';
export type { Plan, PlanStep } from './plan.ts';
export { dosesOf } from './product-doses.ts';
export type { RankedFactor } from './rank-factors.ts';
export { type FactError, readFacts } from './read-facts.ts';
export { highestDay, type RollingDay, rollingDay } from './rolling-day.ts';
export { type SelfTestOffer, selfTestGoal, selfTestsFor } from './self-test-offers.ts';
export { readSelfTest, type SelfTestReading, type SelfTestResult } from './self-test-reading.ts';
export {
  type BegunSession,
  buildSession,
  type GoingSession,
  goOnWith,
  type MovementState,
  type NoSession,
  type PlannedMovement,
  type Session,
} from './session.ts';
export { type Today, today } from './today.ts';
export { medicineGoal, reliefGoal } from './treatment-goals.ts';
export type { Trend } from './trend.ts';
export { type OpenRule, type Reason, ruleVerdict, type Triage, triage } from './triage.ts';
export {
  type CasePopulation,
  casePopulation,
  createPopulationTriage,
  type PopulationTriage,
  triagePopulation,
} from './triage-population.ts';
export { dispositionOf } from './urgency.ts';
export { type PlannedKind, type WeekDay, weekPlan } from './week-plan.ts';
