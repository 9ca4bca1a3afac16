/** More about an entry that is saved: all of it optional, none of it lost. */
import type { DiaryCheckIn } from '@unknot/diary';
import { useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { beginCheck } from '../app/begin-check.ts';
import { useNow } from '../app/clock.ts';
import { momentInWords } from '../app/format-time.ts';
import { store, useEntries, useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Page } from '../design/index.ts';
import { Loading } from '../screens/loading.tsx';
import { diaryWords } from '../words/diary-words.ts';
import { words } from '../words/words.ts';
import { sayOnArrival } from './arrival.ts';
import { type CheckInDraft, draftOf, faultOf, replacement } from './check-in-draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { painInWords } from './entry-words.ts';

export function EntryScreen({ id }: { readonly id: string }) {
  const entry = useEntries().checkIns.find((each) => each.id === id);
  if (!useOpened()) return <Loading />;
  return entry ? <Details entry={entry} /> : <Gone />;
}

function Details({ entry }: { readonly entry: DiaryCheckIn }) {
  useTabTitle(diaryWords.details.title);
  const now = useNow(60);
  const [draft, setDraft] = useState<CheckInDraft>(() => draftOf(entry));
  const [pressed, setPressed] = useState(false);
  const save = (then: () => void) => {
    setPressed(true);
    if (faultOf(draft)) return;
    sayOnArrival(words.saved, store.record(...replacement(entry, draft)));
    then();
  };
  return (
    <Page
      title={diaryWords.details.title}
      lead={`${painInWords(entry)}, ${momentInWords(entry.at, now)}`}
      back={{ label: diaryWords.log.toDiary, href: '/diary' }}
      actions={
        <Button block onClick={() => save(() => navigate('/diary'))}>
          {diaryWords.details.save}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <EntryFields
        entry={entry}
        draft={draft}
        fault={pressed ? faultOf(draft) : null}
        onChange={setDraft}
        onNewSymptom={() => save(beginCheck)}
      />
    </Page>
  );
}

function Gone() {
  useTabTitle(diaryWords.details.gone);
  return (
    <Page
      title={diaryWords.details.gone}
      back={{ label: diaryWords.log.toDiary, href: '/diary' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    />
  );
}
