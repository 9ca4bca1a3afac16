/** The lock of this diary: set it, change it, take it away, and when it locks by itself. */
import { useState } from 'react';
import { store, useEntries, useStore } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { SaveBackup } from '../data/save-backup.tsx';
import { Button, ChoiceList, Notice, Page, Panel, Stack } from '../design/index.ts';
import { Lines } from '../screens/lines.tsx';
import { lockWords } from '../words/lock-words.ts';
import { words } from '../words/words.ts';
import { AUTO_LOCK_MINUTES, autoLockMinutes, lockNow } from './auto-lock.ts';
import { canLock } from './diary-lock.ts';
import { NewPassphrase } from './new-passphrase.tsx';

/** What the last change came to. */
type Outcome = 'none' | 'set' | 'gone' | 'failed';

export function LockScreen() {
  useTabTitle(lockWords.title);
  const { sealed } = useStore();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const relock = async (passphrase: string | null) => {
    const relocked = await store.relock(passphrase);
    const done = passphrase === null ? 'gone' : 'set';
    setOutcome(relocked.ok ? done : 'failed');
  };
  return (
    <Page
      title={lockWords.title}
      lead={lockWords.lead}
      back={{ label: words.places.more, href: '/more' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <div role="status">
        <Told outcome={outcome} />
      </div>
      {!canLock() && <Notice tone="warning">{lockWords.cannot}</Notice>}
      {sealed && <Sealed onRelock={relock} />}
      {!sealed && canLock() && <Unsealed onRelock={relock} />}
    </Page>
  );
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome) {
    case 'none':
      return null;
    case 'set':
      return <Notice tone="info">{lockWords.isSet}</Notice>;
    case 'gone':
      return <Notice tone="info">{lockWords.isGone}</Notice>;
    case 'failed':
      return <Notice tone="warning">{lockWords.notDone}</Notice>;
  }
}

interface RelockProps {
  readonly onRelock: (passphrase: string | null) => Promise<void>;
}

/** What a lost passphrase means is said, and a backup offered, before there is one. */
function Unsealed({ onRelock }: RelockProps) {
  const [read, setRead] = useState(false);
  return (
    <>
      <Panel heading={lockWords.beforeTitle}>
        <Lines lines={lockWords.before} />
        <SaveBackup variant="secondary" />
        {!read && (
          <Button block onClick={() => setRead(true)}>
            {lockWords.understood}
          </Button>
        )}
      </Panel>
      {read && <NewPassphrase label={lockWords.set} onChosen={onRelock} />}
    </>
  );
}

function Sealed({ onRelock }: RelockProps) {
  return (
    <>
      <Panel>
        <p>{lockWords.isLocked}</p>
        <Button block onClick={lockNow}>
          {lockWords.lockNow}
        </Button>
      </Panel>
      <Panel heading={lockWords.autoTitle}>
        <AutoLock />
      </Panel>
      <Panel heading={lockWords.change}>
        <NewPassphrase label={lockWords.changeDo} onChosen={onRelock} />
      </Panel>
      <Panel heading={lockWords.remove}>
        <Remove onRelock={onRelock} />
      </Panel>
    </>
  );
}

function AutoLock() {
  const minutes = autoLockMinutes(useEntries());
  return (
    <ChoiceList
      legend={lockWords.auto}
      options={AUTO_LOCK_MINUTES.map((count) => ({
        id: String(count),
        label: count === 0 ? lockWords.never : lockWords.minutes(count),
      }))}
      value={String(minutes)}
      onChange={(id) =>
        store.record({ type: 'setting-changed', key: 'auto-lock', value: Number(id) })
      }
    />
  );
}

function Remove({ onRelock }: RelockProps) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <Button block variant="secondary" onClick={() => setSure(true)}>
        {lockWords.remove}
      </Button>
    );
  }
  return (
    <Stack gap="small">
      <p>{lockWords.removeSure}</p>
      <Button block variant="secondary" onClick={() => void onRelock(null)}>
        {lockWords.removeDo}
      </Button>
      <Button block onClick={() => setSure(false)}>
        {lockWords.keepIt}
      </Button>
    </Stack>
  );
}
