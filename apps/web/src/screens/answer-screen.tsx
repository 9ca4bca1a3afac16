/** The answer: an emergency interrupts; every other level says what, by when, why and how sure. */
import { caseFacts, triage } from '@unknot/engine';
import { Suspense } from 'react';
import { useNow } from '../app/clock.ts';
import { Later } from '../app/later-screen.tsx';
import { patientOf } from '../app/patient.ts';
import { useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, Page } from '../design/index.ts';
import { words } from '../words/words.ts';
import { EmergencyAnswer } from './emergency-answer.tsx';
import { laterCareAnswer } from './later-care-answer.ts';
import { Loading } from './loading.tsx';

export function AnswerScreen() {
  const opened = useOpened();
  const diary = useDiary();
  const now = useNow(60);
  if (!opened) return <Loading />;
  if (diary.checkStartedAt === null) return <NoAnswer />;
  const facts = caseFacts(patientOf(diary), now);
  const verdict = triage(facts);
  if (verdict.disposition === 'emergency') {
    return <EmergencyAnswer reasons={verdict.reasons} facts={facts} region={diary.region} />;
  }
  return (
    <Suspense fallback={<Loading />}>
      <Later screen={laterCareAnswer} />
    </Suspense>
  );
}

function NoAnswer() {
  useTabTitle(words.answer.noneTitle);
  return (
    <Page
      title={words.answer.noneTitle}
      lead={words.answer.noneLead}
      back={{ label: words.back, href: '/' }}
      actions={
        <Button block href="/check">
          {words.check.begin}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    />
  );
}
