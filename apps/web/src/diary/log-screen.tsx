/** How is it now? One tap on a number is saved; all else can come after. */
import type { DiaryCheckIn } from '@unknot/diary';
import { useState } from 'react';
import { now as readClock } from '../app/clock.ts';
import { momentInWords } from '../app/format-time.ts';
import { store, useEntries } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { TimeField } from '../app/time-field.tsx';
import { useToast } from '../app/use-toast.tsx';
import { Button, Page, ScoreButtons, Stack, Why } from '../design/index.ts';
import { ChangedButtons } from '../screens/changed-buttons.tsx';
import { diaryWords } from '../words/diary-words.ts';
import { words } from '../words/words.ts';
import { EntryScreen } from './entry-screen.tsx';
import { painInWords } from './entry-words.ts';

/** @param id of the entry to say more about; left out: a new one. */
export function LogScreen({ id }: { readonly id?: string }) {
  return id === undefined ? <QuickLog /> : <EntryScreen key={id} id={id} />;
}

function QuickLog() {
  const { toast, show } = useToast();
  const [savedId, setSavedId] = useState<string | null>(null);
  const saved = useEntries().checkIns.find(({ id }) => id === savedId);
  const save = (pain: number, at: string | null) => {
    const recorded = store.record({ type: 'check-in', pain, ...(at !== null && { at }) });
    setSavedId(recorded.events[0]?.id ?? null);
    show(words.saved, recorded);
  };
  return (
    <>
      {saved ? (
        <Logged entry={saved} onAgain={() => setSavedId(null)} />
      ) : (
        <Numbers onChoose={save} />
      )}
      {toast}
    </>
  );
}

interface NumbersProps {
  /** `at`: `null` is now. */
  readonly onChoose: (pain: number, at: string | null) => void;
}

function Numbers({ onChoose }: NumbersProps) {
  useTabTitle(diaryWords.log.title);
  const [at, setAt] = useState<string | null>(null);
  const [start] = useState(readClock);
  return (
    <Page
      title={diaryWords.log.title}
      lead={diaryWords.log.lead}
      back={{ label: words.start, href: '/' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <ScoreButtons
        legend={at === null ? diaryWords.log.pain : diaryWords.log.painThen}
        nameOf={diaryWords.entry.pain}
        lowLabel={words.check.painLow}
        highLabel={words.check.painHigh}
        onChoose={(pain) => onChoose(pain, at)}
      />
      <Why summary={diaryWords.log.otherTime}>
        <TimeField label={diaryWords.log.at} value={at ?? start} onChange={setAt} />
      </Why>
    </Page>
  );
}

interface LoggedProps {
  readonly entry: DiaryCheckIn;
  readonly onAgain: () => void;
}

/** It is saved; more may follow. */
function Logged({ entry, onAgain }: LoggedProps) {
  useTabTitle(painInWords(entry));
  return (
    <Page
      title={painInWords(entry)}
      lead={diaryWords.log.logged(momentInWords(entry.at, readClock()))}
      back={{ label: words.start, href: '/' }}
      actions={
        <Button block href={`/log/${entry.id}`}>
          {diaryWords.log.addMore}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Stack gap="small">
        <p>{diaryWords.log.changed}</p>
        <ChangedButtons />
      </Stack>
      <Stack gap="small">
        <Button block variant="quiet" href="/diary">
          {diaryWords.log.toDiary}
        </Button>
        <Button block variant="quiet" onClick={onAgain}>
          {diaryWords.log.again}
        </Button>
      </Stack>
    </Page>
  );
}
