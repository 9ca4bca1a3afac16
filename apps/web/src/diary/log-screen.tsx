/** How is it now? One number is enough. Below: what was logged, and which way it goes. */
import { today } from '@unknot/engine';
import { useState } from 'react';
import { now as readClock, useNow } from '../app/clock.ts';
import { seemsOver } from '../app/episode.ts';
import { patientOf } from '../app/patient.ts';
import { store, useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { type Show, useToast } from '../app/use-toast.tsx';
import { Button, Page, Panel, Stack } from '../design/index.ts';
import { ChangedButtons } from '../screens/changed-buttons.tsx';
import { diaryWords } from '../words/diary-words.ts';
import { words } from '../words/words.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { type CheckInDraft, checkInOf, emptyDraft, faultOf } from './check-in-draft.ts';
import { CheckInFields } from './check-in-fields.tsx';
import { EntryList } from './entry-list.tsx';
import { IsItOver } from './is-it-over.tsx';
import { PainTimeline } from './pain-timeline.tsx';

export function LogScreen() {
  useTabTitle(diaryWords.title);
  const { toast, show } = useToast();
  const [draft, setDraft] = useState<CheckInDraft>(() => emptyDraft(readClock()));
  const [pressed, setPressed] = useState(false);
  const [round, setRound] = useState(0);
  const save = () => {
    setPressed(true);
    if (faultOf(draft)) return;
    show(words.saved, store.record(checkInOf(draft)));
    setPressed(false);
    setDraft(emptyDraft(readClock()));
    setRound(round + 1);
  };
  return (
    <Page
      title={diaryWords.title}
      lead={diaryWords.lead}
      back={{ label: words.start, href: '/' }}
      actions={
        <Button block onClick={save}>
          {diaryWords.save}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <CheckInFields
        key={round}
        draft={draft}
        fault={pressed ? faultOf(draft) : null}
        onChange={setDraft}
      />
      {useOpened() && <Past show={show} />}
      {toast}
    </Page>
  );
}

function Past({ show }: { readonly show: Show }) {
  const now = useNow(60);
  const diary = useDiary();
  const { trend } = today(patientOf(diary), now);
  if (diary.checkIns.length === 0) return <p>{diaryWords.empty}</p>;
  return (
    <>
      {seemsOver(diary, now) && <IsItOver now={now} onEnded={show} />}
      <BackupReminder now={now} />
      <Panel heading={diaryWords.timeline}>
        <p>
          <strong>{diaryWords.trend[trend.direction]}</strong>
        </p>
        <PainTimeline checkIns={diary.checkIns} now={now} />
        {trend.direction === 'worsening' && (
          <Stack gap="small">
            <ChangedButtons />
          </Stack>
        )}
      </Panel>
      <EntryList checkIns={diary.checkIns} now={now} />
    </>
  );
}
