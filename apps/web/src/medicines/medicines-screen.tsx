/** What may I take? The questions that make it safe, then a verdict for each medicine. */
import { medicineOffers, today } from '@unknot/engine';
import { type MedicineId, medicines as records } from '@unknot/knowledge';
import type { ReactNode } from 'react';
import { useNow } from '../app/clock.ts';
import { goBack } from '../app/go-back.ts';
import { mayTreat } from '../app/may-treat.ts';
import { patientOf } from '../app/patient.ts';
import { useOpened, useStore } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { useToast } from '../app/use-toast.tsx';
import { Button, Page, Stack, Why } from '../design/index.ts';
import { answersGiven } from '../interview/answered-pages.ts';
import { QuestionPage } from '../interview/question-page.tsx';
import { MEDICINES } from '../interview/treatment-interviews.ts';
import { useInterview } from '../interview/use-interview.ts';
import { CheckFirst } from '../screens/check-first.tsx';
import { Loading } from '../screens/loading.tsx';
import { medicineWords } from '../words/medicine-words.ts';
import { words } from '../words/words.ts';
import { DoseHistory } from './dose-history.tsx';
import { MedicineCard } from './medicine-card.tsx';
import { PackPanel } from './pack-panel.tsx';

export function MedicinesScreen() {
  const opened = useOpened();
  const diary = useDiary();
  const now = useNow(30);
  if (!opened) return <Loading />;
  const { disposition } = today(patientOf(diary), now);
  if (diary.checkStartedAt === null || !mayTreat({ disposition })) {
    return <CheckFirst title={medicineWords.title} disposition={disposition} />;
  }
  return <AskedOrVerdicts />;
}

function AskedOrVerdicts() {
  const open = useInterview(MEDICINES, '/answer');
  if (open) return <QuestionPage open={open} stage={words.check.medicines} />;
  return <Verdicts />;
}

function Verdicts() {
  useTabTitle(medicineWords.title);
  const now = useNow(30);
  const diary = useDiary();
  const { toast, show } = useToast();
  const { medicines } = today(patientOf(diary), now);
  const { offered, alsoAllowed, askFirst } = medicineOffers(medicines);
  const sorted = [...offered, ...alsoAllowed, ...askFirst];
  const others = (Object.keys(records) as MedicineId[]).filter((id) => !sorted.includes(id));
  const cards = (ids: readonly MedicineId[]) =>
    ids.map((id) => (
      <MedicineCard key={id} id={id} verdict={medicines[id]} now={now} onLogged={show} />
    ));
  return (
    <Page
      title={medicineWords.title}
      lead={medicineWords.lead}
      back={{ label: words.back, onClick: goBack }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Stack gap="large">
        {offered.length === 0 && <p>{medicineWords.noneOffered}</p>}
        {cards(offered)}
        <More summary={medicineWords.alsoAllowed} cards={cards(alsoAllowed)} />
        <More summary={medicineWords.askFirstList} cards={cards(askFirst)} />
        <More summary={medicineWords.others} cards={cards(others)} />
        <PackPanel onLogged={show} />
        <DoseHistory now={now} />
        <ChangeAnswers />
      </Stack>
      {toast}
    </Page>
  );
}

interface MoreProps {
  readonly summary: string;
  readonly cards: readonly ReactNode[];
}

/** What is less to be said for waits behind one line, so that the first choice stands out. */
function More({ summary, cards }: MoreProps) {
  if (cards.length === 0) return null;
  return (
    <Why summary={summary}>
      <Stack gap="large">{cards}</Stack>
    </Why>
  );
}

/** Leads to the newest page of medicine questions; from there "Back" leads to the ones before. */
function ChangeAnswers() {
  const { log } = useStore();
  const last = answersGiven(log, MEDICINES.topics).at(-1);
  if (!last) return null;
  return (
    <Button variant="quiet" href={`/medicines?page=${last.id}`}>
      {medicineWords.answerAgain}
    </Button>
  );
}
