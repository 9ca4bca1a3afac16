/** The danger check, one page of questions at a time. */
import type { Topic } from '@unknot/knowledge';
import { Redirect } from 'wouter';
import { beginCheck } from '../app/begin-check.ts';
import { useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, Page } from '../design/index.ts';
import { QuestionPage } from '../interview/question-page.tsx';
import { CHECK } from '../interview/reasoning.ts';
import { useInterview } from '../interview/use-interview.ts';
import { words } from '../words/words.ts';
import { Loading } from './loading.tsx';

export function CheckScreen() {
  const opened = useOpened();
  const { checkStartedAt } = useDiary();
  if (!opened) return <Loading />;
  return checkStartedAt === null ? <Introduction /> : <Questions />;
}

function Questions() {
  const open = useInterview(CHECK, '/');
  if (!open) return <Redirect to="/answer" replace />;
  return (
    <QuestionPage
      open={open}
      stage={stageOf(open.page.topic)}
      leave={{ label: words.check.stop, href: '/answer' }}
    />
  );
}

/** For who comes by an address rather than by the button. */
function Introduction() {
  useTabTitle(words.check.introTitle);
  return (
    <Page
      title={words.check.introTitle}
      lead={words.check.introLead}
      back={{ label: words.back, href: '/' }}
      actions={
        <Button block onClick={beginCheck}>
          {words.check.begin}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    />
  );
}

/** Where the person is, in words: a count would promise a length that the answers decide. */
function stageOf(topic: Topic): string {
  switch (topic) {
    case 'danger':
      return words.check.danger;
    case 'course':
      return words.check.course;
    case 'history':
      return words.check.history;
    case 'causes':
      return words.check.causes;
    case 'relief':
      return words.check.relief;
    case 'medicines':
      return words.check.medicines;
    case 'movement':
      return words.check.movement;
  }
}
