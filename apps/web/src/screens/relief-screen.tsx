/** The next 20 minutes: the questions that make it safe, then the steps in the order to try them. */
import { type Today, today } from '@unknot/engine';
import { Redirect } from 'wouter';
import { useNow } from '../app/clock.ts';
import { mayTreat } from '../app/may-treat.ts';
import { patientOf } from '../app/patient.ts';
import { useOpened } from '../app/store.ts';
import { useDiary } from '../app/use-diary.ts';
import { QuestionPage } from '../interview/question-page.tsx';
import { RELIEF } from '../interview/treatment-interviews.ts';
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
  return <AskedOrOffered answer={answer} {...(remedy !== undefined && { remedy })} />;
}

interface AskedOrOfferedProps extends ReliefScreenProps {
  readonly answer: Today;
}

/** Nothing is offered before the questions that make it safe, whichever address the person came by. */
function AskedOrOffered({ answer, remedy }: AskedOrOfferedProps) {
  const open = useInterview(RELIEF, '/answer');
  if (open) return <QuestionPage open={open} stage={words.check.relief} />;
  if (remedy === undefined) return <ReliefOverview answer={answer} />;
  if (!isRemedy(remedy)) return <Redirect to="/relief" replace />;
  return <ReliefStep key={remedy} answer={answer} remedy={remedy} />;
}
