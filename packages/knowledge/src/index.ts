/** What medicine says: facts, rules, remedies, medicines, pages and sources. Data only. */
export {
  type Article,
  type ArticleTopic,
  articleTopics,
  borrowedFrom,
  type Sentence,
} from './articles/article.ts';
export { type ArticleId, articles } from './articles.ts';
export { type BodyPlaceId, bodyPlaces } from './body-places.ts';
export { type CircumstanceId, circumstances } from './circumstances.ts';
export { type Claim, verdicts } from './claims/claim.ts';
export { claims } from './claims.ts';
export { derivedFacts } from './derived-facts.ts';
export { exclusions } from './exclusions.ts';
export { type BodyAreaId, bodyAreas } from './exercises/body-areas.ts';
export { agreedEntry, loosenedEntry } from './exercises/entry.ts';
export type {
  Adjustment,
  Dose,
  Exercise,
  ExerciseKind,
  Level,
} from './exercises/exercise.ts';
export {
  type Bone,
  bones,
  type Frame,
  glidingBones,
  type Joint,
  type Motion,
  type Point,
  type Pose,
  type Prop,
} from './exercises/motion.ts';
export { type DemandId, movementLimits } from './exercises/movement-limits.ts';
export { type StopSignId, stopSigns } from './exercises/stop-signs.ts';
export { type WarmUpPart, warmUp } from './exercises/warm-up.ts';
export { type ExerciseId, exercises } from './exercises.ts';
export { type CourseGroup, expectedCourses, expectedCourseWords } from './expected-course.ts';
export type { Factor } from './factors/factor.ts';
export { notRankedFactors } from './factors/not-ranked.ts';
export { factors } from './factors.ts';
export { flagAccuracy } from './flag-accuracy.ts';
export { glossary } from './glossary.ts';
export { type InstrumentId, instruments } from './instruments.ts';
export { figuresLost, negationDiffers } from './languages/same-figures.ts';
export { translations } from './languages.ts';
export { knownWords } from './lint/known-words.ts';
export { readingGrade } from './lint/reading-grade.ts';
export { spanishEase } from './lint/spanish-ease.ts';
export { lookAgain } from './look-again.ts';
export { medicineKinds } from './medicines/kinds.ts';
export type {
  Caution,
  Codes,
  DoseLimit,
  MedicineGroup,
  Supply,
} from './medicines/medicine.ts';
export type { Product } from './medicines/product.ts';
export { type MedicineId, medicines, type OtcMedicine } from './medicines.ts';
export { notAdvised } from './not-advised.ts';
export { notices } from './notices.ts';
export { pages } from './pages.ts';
export { phasePlans } from './phase-plans.ts';
export { type ProductId, products } from './products.ts';
export { type RecognisedMedicine, recognisedMedicines } from './recognised-medicines.ts';
export { type RegionId, regions } from './regions.ts';
export { easePositions } from './remedies/ease-positions.ts';
export { type RemedyId, remedies } from './remedies.ts';
export { gradedVolumes, type ReturnCriterionId, returnCriteria } from './return-to-sport.ts';
export { riskConditions } from './risk-conditions.ts';
export { ordinaryStrain } from './rules/ordinary-strain.ts';
export type { ChangedFinding, ClinicalRule } from './rules/rule.ts';
export { type RuleId, rules } from './rules.ts';
export type {
  Basis,
  Disposition,
  Fact,
  QuestionPage,
  Region,
  Remedy,
  Source,
  Topic,
  Within,
} from './schema.ts';
export {
  noTest,
  type SelfTest,
  type SelfTestId,
  selfTests,
  type TestMark,
  testStopSigns,
} from './self-tests.ts';
export { type SourceId, sources } from './sources.ts';
export { movementThresholds } from './thresholds/movement.ts';
export { thresholds } from './thresholds.ts';
export { KNOWLEDGE_VERSION } from './version.ts';
export { type DerivedId, type FactId, facts, type When } from './vocabulary.ts';
export { yellowFlags } from './yellow-flags.ts';
