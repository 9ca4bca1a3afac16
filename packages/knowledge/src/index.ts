/** What medicine says: facts, rules, remedies, medicines, pages and sources. Data only. */
export { derivedFacts } from './derived-facts.ts';
export { exclusions } from './exclusions.ts';
export { type Factor, factors } from './factors.ts';
export { flareAdvice } from './flare-advice.ts';
export { type MedicineId, medicines, type OtcMedicine } from './medicines.ts';
export { notices } from './notices.ts';
export { otherNsaids } from './nsaids.ts';
export { pages } from './pages.ts';
export { type RegionId, regions } from './regions.ts';
export { type RemedyId, remedies } from './remedies.ts';
export { ordinaryStrain } from './rules/ordinary-strain.ts';
export type { ClinicalRule } from './rules/rule.ts';
export { type RuleId, rules } from './rules.ts';
export type {
  Basis,
  Disposition,
  DoseLimit,
  Fact,
  QuestionPage,
  Region,
  Remedy,
  Source,
  Topic,
  Within,
} from './schema.ts';
export { type SourceId, sources } from './sources.ts';
export { thresholds } from './thresholds.ts';
export { KNOWLEDGE_VERSION } from './version.ts';
export { type DerivedId, type FactId, facts, type When } from './vocabulary.ts';
