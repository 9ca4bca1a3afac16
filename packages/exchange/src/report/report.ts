/** The report for a clinician: one page of what the diary holds, in the order in which it is read. */
import type { DiaryState } from '@unknot/diary';
import type { Instant, Today } from '@unknot/engine';
import { courseOf, type ReportCourse } from './course.ts';
import { type FlagAnswers, flagAnswersOf, type ToldFact, toldHistory } from './flag-answers.ts';
import { type MedicineUse, medicineUse } from './medicine-use.ts';
import { type Tried, triedOf } from './tried.ts';

export interface Report {
  readonly at: Instant;
  /** The version of the knowledge that gave the answer. */
  readonly knowledge: string;
  readonly who: ReportedPerson;
  readonly answer: ReportedAnswer;
  readonly flags: FlagAnswers;
  readonly course: ReportCourse;
  readonly medicines: readonly MedicineUse[];
  readonly tried: Tried;
  readonly measures: Today['outlook']['measures'];
  readonly history: readonly ToldFact[];
  /** In the person's own words. */
  readonly questions: readonly string[];
}

export interface ReportedPerson {
  /** Ten years, both ends included; `null`: not told. */
  readonly ages: { readonly from: number; readonly to: number } | null;
  /** `null`: not told. */
  readonly sex: string | null;
  readonly region: DiaryState['region'];
}

/** The verdict with the rules behind it. */
export interface ReportedAnswer
  extends Pick<Today, 'disposition' | 'within' | 'reasons' | 'notSure'> {
  /** When the present check began; `null` before the first. */
  readonly checkedAt: Instant | null;
}

/** The report of `diary` at `now`, with the answer that holds then. The same always gives the same. */
export function reportOf(diary: DiaryState, answer: Today, now: Instant): Report {
  const { disposition, within, reasons, notSure } = answer;
  return {
    at: now,
    knowledge: answer.knowledge,
    who: personOf(diary),
    answer: { disposition, within, reasons, notSure, checkedAt: diary.checkStartedAt },
    flags: flagAnswersOf(diary),
    course: courseOf(diary, answer, now),
    medicines: medicineUse(diary.doses, answer.medicines, now),
    tried: triedOf(diary, now),
    measures: answer.outlook.measures,
    history: toldHistory(diary),
    questions: diary.questions.map(({ question }) => question),
  };
}

const YEARS = 10;

/** A band in place of the age: enough for the reader, less about the person. */
function personOf({ facts, region }: DiaryState): ReportedPerson {
  const { age, sex } = facts;
  const from = typeof age === 'number' ? Math.floor(age / YEARS) * YEARS : null;
  return {
    ages: from === null ? null : { from, to: from + YEARS - 1 },
    sex: typeof sex === 'string' && sex !== 'other' ? sex : null,
    region,
  };
}
