/** The diary: which way it goes, the pain over time, where it hurts, how days compare, and every entry. */
import { type ComponentProps, useEffect } from 'react';
import { seemsOver } from '../app/episode.ts';
import { useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useToast } from '../app/use-toast.tsx';
import { useToday } from '../app/use-today.ts';
import { Button, Knot, Page } from '../design/index.ts';
import { Loading } from '../screens/loading.tsx';
import { RowLinks } from '../screens/row-links.tsx';
import { diaryWords } from '../words/diary-words.ts';
import { words } from '../words/words.ts';
import { takeArrival } from './arrival.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { EntryList } from './entry-list.tsx';
import { IsItOver } from './is-it-over.tsx';
import { PatternsPanel } from './patterns-panel.tsx';
import { PlacesPanel } from './places-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { TrendPanel } from './trend-panel.tsx';

export function DiaryScreen() {
  useTabTitle(diaryWords.title);
  const { toast, show } = useToast();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits is said once, on arrival
  useEffect(() => {
    const arrival = takeArrival();
    if (arrival) show(arrival.message, arrival.recorded);
  }, []);
  if (!useOpened()) return <Loading />;
  return (
    <Page
      place="diary"
      title={diaryWords.title}
      actions={
        <Button block icon="plus" href="/log">
          {diaryWords.logNow}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Past show={show} />
      {toast}
    </Page>
  );
}

function Past({ show }: Pick<ReturnType<typeof useToast>, 'show'>) {
  const present = useToday();
  const { diary, now } = present;
  if (diary.checkIns.length === 0) return <Unrated present={present} show={show} />;
  return (
    <>
      {seemsOver(diary, now) && <IsItOver now={now} onEnded={show} />}
      <TrendPanel present={present} />
      <TimelinePanel present={present} />
      <PlacesPanel present={present} />
      <PatternsPanel present={present} />
      <RowLinks
        links={[
          {
            href: '/diary/week',
            icon: 'check',
            name: diaryWords.week,
            line: diaryWords.weekLine,
          },
          { href: '/report', icon: 'report', name: diaryWords.report, line: diaryWords.reportLine },
        ]}
      />
      <BackupReminder now={now} />
      <EntryList present={present} show={show} />
    </>
  );
}

/** No pain was logged yet; medicine, sessions and relief may have been. */
function Unrated({ present, show }: ComponentProps<typeof EntryList>) {
  const { doses, sessions, remedies } = present.diary;
  const isEmpty = [doses, sessions, remedies].every(({ length }) => length === 0);
  return (
    <>
      <Knot phase="rebuilding" />
      <p>{diaryWords.empty}</p>
      {!isEmpty && <EntryList present={present} show={show} />}
    </>
  );
}
