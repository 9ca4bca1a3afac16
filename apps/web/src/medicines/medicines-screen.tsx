/** What may I take? The medicines at home, what was taken, and a verdict for each medicine. */
import { medicineOffers } from '@unknot/engine';
import { type MedicineId, medicines as records } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import type { ReactNode } from 'react';
import { useNow } from '../app/clock.ts';
import { mayTreat } from '../app/may-treat.ts';
import { useOpened, useStore } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useToast } from '../app/use-toast.tsx';
import { type Present, presentOf, useToday } from '../app/use-today.ts';
import { Button, Page, Panel, Stack, Why } from '../design/index.ts';
import { answersGiven } from '../interview/answered-pages.ts';
import { QuestionPage } from '../interview/question-page.tsx';
import { MEDICINES } from '../interview/treatment-interviews.ts';
import { useInterview } from '../interview/use-interview.ts';
import { CheckFirst } from '../screens/check-first.tsx';
import { Loading } from '../screens/loading.tsx';
import { Section } from '../screens/section.tsx';
import { medicineWords } from '../words/medicine-words.ts';
import { words } from '../words/words.ts';
import { AddScreen } from './add-screen.tsx';
import { Cabinet } from './cabinet.tsx';
import { CheckBefore } from './check-before.tsx';
import { DayBars, takenToday } from './day-bars.tsx';
import { HistoryScreen } from './history-screen.tsx';
import { IntakeList } from './intake-list.tsx';
import { intakesOf } from './intakes.ts';
import { MedicineCard } from './medicine-card.tsx';
import { PackScreen } from './pack-screen.tsx';
import { TookScreen } from './took-screen.tsx';

/** @param id a part of the place, or the address of a pack. */
export function MedicinesScreen({ id }: { readonly id?: string }) {
  const opened = useOpened();
  const { answer } = useToday();
  if (!opened) return <Loading />;
  if (id !== 'history' && answer.disposition === 'emergency')
    return <CheckFirst title={medicineWords.title} disposition={answer.disposition} />;
  switch (id) {
    case undefined:
      return <Place />;
    case 'took':
      return <TookScreen />;
    case 'add':
      return <AddScreen />;
    case 'history':
      return <HistoryScreen />;
    default:
      return <PackScreen key={id} address={id} />;
  }
}

function Place() {
  const { diary, answer } = useToday();
  if (diary.checkStartedAt === null || !mayTreat(answer)) return <CheckBefore />;
  return <AskedOrVerdicts />;
}

function AskedOrVerdicts() {
  const open = useInterview(MEDICINES, '/answer');
  if (open) return <QuestionPage open={open} stage={words.check.medicines} />;
  return <Verdicts />;
}

function Verdicts() {
  useTabTitle(medicineWords.title);
  const now = useNow(15);
  const present = presentOf(useToday().diary, now);
  return (
    <Page
      place="medicines"
      title={medicineWords.title}
      lead={medicineWords.lead}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Stack gap="large">
        <Cabinet present={present} now={now} />
        <LastDay present={present} />
        <Offers present={present} />
        <ChangeAnswers />
      </Stack>
    </Page>
  );
}

/** What was taken in the last 24 hours: the sum of each ingredient, then each intake. */
function LastDay({ present }: { readonly present: Present }) {
  const { toast, show } = useToast();
  const { diary, now } = present;
  const recent = diary.doses.filter(({ at }) => hoursBetween(at, now) < 24);
  return (
    <Panel heading={medicineWords.list}>
      {recent.length === 0 && <p>{medicineWords.none}</p>}
      <DayBars present={present} ids={takenToday(present)} />
      <IntakeList intakes={intakesOf(recent)} present={present} show={show} />
      {recent.length < diary.doses.length && (
        <Button variant="quiet" href="/medicines/history">
          {medicineWords.allDays}
        </Button>
      )}
      {toast}
    </Panel>
  );
}

function Offers({ present }: { readonly present: Present }) {
  const { offered, alsoAllowed, askFirst } = medicineOffers(present.answer.medicines);
  const sorted = [...offered, ...alsoAllowed, ...askFirst];
  const others = (Object.keys(records) as MedicineId[]).filter((id) => !sorted.includes(id));
  const cards = (ids: readonly MedicineId[]) =>
    ids.map((id) => <MedicineCard key={id} id={id} present={present} />);
  return (
    <Section heading={medicineWords.offers}>
      {offered.length === 0 && <p>{medicineWords.noneOffered}</p>}
      {cards(offered)}
      <div>
        <More summary={medicineWords.alsoAllowed} cards={cards(alsoAllowed)} />
        <More summary={medicineWords.askFirstList} cards={cards(askFirst)} />
        <More summary={medicineWords.others} cards={cards(others)} />
      </div>
    </Section>
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
