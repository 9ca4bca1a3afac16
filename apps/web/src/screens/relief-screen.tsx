/** The next 20 minutes: the questions that make it safe, then the steps in the order to try them. */
import { type Today, today } from '@unknot/engine';
import type { RemedyId } from '@unknot/knowledge';
import { Redirect } from 'wouter';
import { useNow } from '../app/clock.ts';
import { mayTreat } from '../app/may-treat.ts';
import { patientOf, useDiary, useOpened } from '../app/store.ts';
import { QuestionPage } from '../interview/question-page.tsx';
import { INTERVIEWS } from '../interview/reasoning.ts';
import { useInterview } from '../interview/use-interview.ts';
import { reliefWords } from '../words/relief-words.ts';
import { words } from '../words/words.ts';
import { CheckFirst } from './check-first.tsx';
import { Loading } from './loading.tsx';
import { ReliefOverview } from './relief-overview.tsx';
import { ReliefStep } from './relief-step.tsx';
import { isRemedy } from './relief-steps.ts';

interface ReliefScreenProps {
  /** The remedy in the address; none is the overview. */
  readonly remedy?: string;
}

export function ReliefScreen({ remedy }: ReliefScreenProps) {
  const opened = useOpened();
  const diary = useDiary();
  const now = useNow(60);
  if (!opened) return <Loading />;
  const answer = today(patientOf(diary), now);
  if (diary.checkStartedAt === null || !mayTreat(answer)) {
    return <CheckFirst title={reliefWords.title} disposition={answer.disposition} />;
  }
  if (remedy === undefined) return <Overview answer={answer} />;
  return isRemedy(remedy) ? (
    <Step answer={answer} remedy={remedy} />
  ) : (
    <Redirect to="/relief" replace />
  );
}

function Overview({ answer }: { readonly answer: Today }) {
  const open = useInterview(INTERVIEWS.relief, '/answer');
  if (open) return <QuestionPage open={open} stage={words.check.relief} />;
  return <ReliefOverview answer={answer} />;
}

function Step({ answer, remedy }: { readonly answer: Today; readonly remedy: RemedyId }) {
  return <ReliefStep key={remedy} answer={answer} remedy={remedy} />;
}
