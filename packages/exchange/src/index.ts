/** How Unknot speaks to others: the assess contract, the vocabulary, the rule book, the articles and the report. */

export type { Answer } from './answer-contract.ts';
export { articleMarkdown, articlesMarkdown, nearestArticle } from './articles.ts';
export { assessCase, triageCase, verifyAnswer } from './assess.ts';
export { assessLines, type Batch, type LineOptions } from './assess-lines.ts';
export { cqlLibrary } from './cql/library.ts';
export { decodeText, parseJson } from './decode-json.ts';
export {
  type AssessError,
  type CaseId,
  type Fault,
  type FaultType,
  MOST_FAULTS,
} from './fault.ts';
export {
  answerJsonSchema,
  caseJsonSchema,
  type JsonSchema,
  triageJsonSchema,
} from './json-schemas.ts';
export {
  REPORT_AUDIENCES,
  REPORT_SECTIONS,
  type ReportAudience,
  type ReportSection,
  sectionsFor,
} from './report/audiences.ts';
export { calendarOf, nextLocalTime, type Reminder } from './report/calendar.ts';
export { diaryCsv } from './report/diary-csv.ts';
export type { ToldFact } from './report/flag-answers.ts';
export { type Report, reportOf } from './report/report.ts';
export { type RuleBook, ruleBook } from './rule-book/rule-book.ts';
export { ruleBookMarkdown } from './rule-book/rule-book-markdown.ts';
export { scanCase } from './scan-case.ts';
export { type VocabularyEntry, vocabulary } from './vocabulary.ts';
