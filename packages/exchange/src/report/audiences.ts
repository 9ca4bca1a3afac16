/** For whom a report is, and which parts go in. */

/** In the order in which they stand on the page. */
export const REPORT_SECTIONS = [
  'graph',
  'answer',
  'flags',
  'course',
  'medicines',
  'tried',
  'function',
  'history',
  'questions',
] as const;

export type ReportSection = (typeof REPORT_SECTIONS)[number];

export const REPORT_AUDIENCES = ['doctor', 'physio', 'pharmacist'] as const;

export type ReportAudience = (typeof REPORT_AUDIENCES)[number];

/** What each of them needs (product): a start, to be changed by the person. */
export const sectionsFor: Readonly<Record<ReportAudience, readonly ReportSection[]>> = {
  doctor: REPORT_SECTIONS,
  physio: ['graph', 'answer', 'flags', 'course', 'tried', 'function', 'questions'],
  pharmacist: ['medicines', 'history', 'answer', 'questions'],
};
