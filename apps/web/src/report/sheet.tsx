/** The page itself, black on white: on the screen as it will be printed. */
import type { Report, ReportAudience, ReportSection } from '@unknot/exchange';
import { type Fact, regions, facts as vocabulary } from '@unknot/knowledge';
import { momentOnPaper } from '../app/format-time.ts';
import type { Present } from '../app/use-today.ts';
import { say } from '../language/language.ts';
import { reportWords } from '../words/report-words.ts';
import { ReportGraph } from './report-graph.tsx';
import styles from './sheet.module.css';
import { AnswerPart, CoursePart } from './sheet-answer.tsx';
import { FlagsPart, HistoryPart } from './sheet-flags.tsx';
import { MedicinesPart } from './sheet-medicines.tsx';
import { FunctionPart, TriedPart } from './sheet-tried.tsx';

interface SheetProps {
  readonly report: Report;
  /** What it was made from. */
  readonly present: Present;
  readonly audience: ReportAudience;
  readonly sections: readonly ReportSection[];
}

export function Sheet({ report, present, audience, sections }: SheetProps) {
  const has = (section: ReportSection) => sections.includes(section);
  return (
    <article className={styles['sheet']} aria-label={reportWords.sheet.heading[audience]}>
      <Head report={report} audience={audience} />
      {has('graph') && <ReportGraph present={present} />}
      <div className={styles['columns']}>
        {has('answer') && <AnswerPart report={report} />}
        {has('course') && <CoursePart report={report} />}
        {has('medicines') && <MedicinesPart report={report} />}
        {has('tried') && <TriedPart report={report} />}
        {has('function') && <FunctionPart report={report} />}
        {has('history') && <HistoryPart report={report} />}
        {has('questions') && report.questions.length > 0 && <Questions report={report} />}
      </div>
      {has('flags') && <FlagsPart report={report} />}
      <p className={styles['foot']}>{reportWords.foot(report.knowledge)}</p>
    </article>
  );
}

function Head({ report, audience }: Omit<SheetProps, 'present' | 'sections'>) {
  const { who, course, at } = report;
  const parts = [
    who.ages ? reportWords.sheet.ages(who.ages.from, who.ages.to) : reportWords.sheet.noAge,
    sexInWords(who.sex),
    say(regions[who.region].name),
    course.daysSinceOnset === null ? '' : reportWords.sheet.dayOf(course.daysSinceOnset + 1),
  ];
  return (
    <header className={styles['head']}>
      <h2>{reportWords.sheet.heading[audience]}</h2>
      <p>{reportWords.sheet.made(momentOnPaper(at))}</p>
      <p>{parts.filter(Boolean).join(' · ')}</p>
      <p className={styles['toFillIn']}>{reportWords.sheet.nameLine}</p>
    </header>
  );
}

function sexInWords(sex: string | null): string {
  const fact: Fact = vocabulary.sex;
  return fact.kind === 'choice' && sex !== null ? say(fact.options[sex] ?? sex) : '';
}

function Questions({ report }: { readonly report: Report }) {
  return (
    <section>
      <h3>{reportWords.questions.title}</h3>
      <ul>
        {report.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
