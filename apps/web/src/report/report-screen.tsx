/** The report: for whom, what goes in, the questions, and the page as it will be printed. */
import {
  REPORT_AUDIENCES,
  REPORT_SECTIONS,
  type ReportAudience,
  type ReportSection,
  reportOf,
  sectionsFor,
} from '@unknot/exchange';
import { useState } from 'react';
import { store, useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useToast } from '../app/use-toast.tsx';
import { useToday } from '../app/use-today.ts';
import { Button, CheckList, ChoiceList, Page, Why } from '../design/index.ts';
import { Loading } from '../screens/loading.tsx';
import { reportWords } from '../words/report-words.ts';
import { words } from '../words/words.ts';
import { OtherFiles } from './other-files.tsx';
import { Questions } from './questions.tsx';
import { Reminders } from './reminders.tsx';
import { Sheet } from './sheet.tsx';

export function ReportScreen() {
  return useOpened() ? <OpenReport /> : <Loading />;
}

function OpenReport() {
  useTabTitle(reportWords.title);
  const present = useToday();
  const { diary, answer, now } = present;
  const { toast, show } = useToast();
  const audience =
    REPORT_AUDIENCES.find((each) => each === diary.settings['report-for']) ?? 'doctor';
  const [chosen, setChosen] = useState<readonly ReportSection[] | null>(null);
  const sections = chosen ?? sectionsFor[audience];
  const choose = (value: string) => {
    store.record({ type: 'setting-changed', key: 'report-for', value });
    setChosen(null);
  };
  return (
    <Page
      title={reportWords.title}
      lead={reportWords.lead}
      back={{ label: words.places.more, href: '/more' }}
      actions={
        <Button block icon="report" onClick={() => window.print()}>
          {reportWords.print}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <ForWhom audience={audience} onChange={choose} />
      <Why summary={reportWords.whatGoesIn}>
        <CheckList
          legend={reportWords.whatGoesIn}
          options={REPORT_SECTIONS.map((id) => ({ id, label: reportWords.sections[id] }))}
          values={sections}
          onChange={(ids) => setChosen(REPORT_SECTIONS.filter((id) => ids.includes(id)))}
        />
      </Why>
      <Questions questions={diary.questions} show={show} />
      <h2>{reportWords.preview}</h2>
      <Sheet
        report={reportOf(diary, answer, now)}
        present={present}
        audience={audience}
        sections={sections}
      />
      <Reminders />
      <OtherFiles />
      {toast}
    </Page>
  );
}

interface ForWhomProps {
  readonly audience: ReportAudience;
  readonly onChange: (audience: string) => void;
}

function ForWhom({ audience, onChange }: ForWhomProps) {
  return (
    <ChoiceList
      legend={reportWords.forWhom}
      options={REPORT_AUDIENCES.map((id) => ({ id, label: reportWords.audience[id] }))}
      value={audience}
      onChange={onChange}
    />
  );
}
