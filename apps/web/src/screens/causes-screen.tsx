/** What may have caused it: a few more questions for who wants to know, then what fits best. */
import { caseFacts, today } from '@unknot/engine';
import { useNow } from '../app/clock.ts';
import { mayTreat } from '../app/may-treat.ts';
import { patientOf } from '../app/patient.ts';
import { useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, Page } from '../design/index.ts';
import { QuestionPage } from '../interview/question-page.tsx';
import { CAUSES } from '../interview/treatment-interviews.ts';
import { useInterview } from '../interview/use-interview.ts';
import { causesWords } from '../words/causes-words.ts';
import { words } from '../words/words.ts';
import { CheckFirst } from './check-first.tsx';
import { FactorList } from './factor-list.tsx';
import { Loading } from './loading.tsx';

export function CausesScreen() {
  const opened = useOpened();
  const diary = useDiary();
  const now = useNow(60);
  if (!opened) return <Loading />;
  const answer = today(patientOf(diary), now);
  if (diary.checkStartedAt === null || !mayTreat(answer)) {
    return <CheckFirst title={causesWords.title} disposition={answer.disposition} />;
  }
  return <AskedOrRanked />;
}

function AskedOrRanked() {
  const open = useInterview(CAUSES, '/answer');
  return open ? <QuestionPage open={open} stage={words.check.causes} /> : <Ranked />;
}

function Ranked() {
  useTabTitle(causesWords.title);
  const patient = patientOf(useDiary());
  const now = useNow(60);
  const { factors } = today(patient, now);
  return (
    <Page
      title={causesWords.title}
      lead={factors.length > 0 ? causesWords.lead : causesWords.none}
      back={{ label: words.answer.title, href: '/answer' }}
      actions={
        <Button block href="/relief">
          {words.answer.relief}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <FactorList factors={factors} facts={caseFacts(patient, now)} />
    </Page>
  );
}
