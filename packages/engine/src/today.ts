/** Everything the person needs now, composed from one case: the answer of every door. */
import { type FactId, KNOWLEDGE_VERSION, type MedicineId, type RemedyId } from '@unknot/knowledge';
import { caseFacts } from './case-facts.ts';
import { caseTrend } from './case-trend.ts';
import type { Clearance } from './clearance.ts';
import { choosePage, type Goal, type Page, triageGoal } from './interview.ts';
import { type MedicineVerdict, medicineVerdicts } from './medicine-verdicts.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import type { Instant, PatientCase } from './patient-case.ts';
import { type Phase, phaseOf } from './phase.ts';
import { makePlan, type Plan } from './plan.ts';
import { type RankedFactor, rankFactors } from './rank-factors.ts';
import { remedyVerdicts } from './remedy-verdicts.ts';
import { medicineGoal, reliefGoal } from './treatment-goals.ts';
import type { Trend } from './trend.ts';
import { type Triage, triage } from './triage.ts';

export interface Today extends Triage {
  /** The version of the knowledge that gave this answer. */
  readonly knowledge: string;
  /** The facts of the next page; empty when the interview is over. */
  readonly ask: readonly FactId[];
  readonly page: Page | null;
  readonly factors: readonly RankedFactor[];
  readonly phase: Phase;
  readonly plan: Plan;
  readonly remedies: Readonly<Record<RemedyId, Clearance>>;
  readonly medicines: Readonly<Record<MedicineId, MedicineVerdict>>;
  readonly trend: Trend;
  readonly outlook: Outlook;
}

const GOALS: readonly Goal[] = [triageGoal, reliefGoal, medicineGoal];

/** The answer for `patient` at `now`. Pure: the same case, moment and knowledge always give the same. */
export function today(patient: PatientCase, now: Instant): Today {
  const course = caseTrend(patient, now);
  const facts = caseFacts(patient, now, course);
  const verdict = triage(facts);
  const page = choosePage(facts, verdict, GOALS);
  const clearances = remedyVerdicts(facts, verdict);
  const phase = phaseOf(facts, patient.checkIns, now);
  return {
    knowledge: KNOWLEDGE_VERSION,
    ...verdict,
    ask: page?.facts ?? [],
    page,
    factors: rankFactors(facts, verdict),
    phase,
    plan: makePlan(facts, verdict, phase, clearances, now),
    remedies: clearances,
    medicines: medicineVerdicts(patient, facts, verdict, now),
    trend: course,
    outlook: outlookOf(facts, course, patient.checkIns, now),
  };
}
