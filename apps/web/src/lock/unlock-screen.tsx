/** The way into a locked diary. Urgent help and the danger check need no passphrase. */
import { type FormEvent, useState } from 'react';
import { beginCheck } from '../app/begin-check.ts';
import { store } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Erase } from '../data/erase.tsx';
import { Button, Page, Stack, Why } from '../design/index.ts';
import { sayOf } from '../people/person-name.ts';
import { usePeople } from '../people/use-people.ts';
import type { UnlockProblem } from '../storage/event-storage.ts';
import { lockWords } from '../words/lock-words.ts';
import { words } from '../words/words.ts';
import { PassphraseField } from './passphrase-field.tsx';

export function UnlockScreen() {
  const title = sayOf(usePeople().own, lockWords.lockedTitle, lockWords.lockedTitleOf);
  useTabTitle(title);
  return (
    <Page
      title={title}
      lead={lockWords.lockedLead}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Unlock />
      <Stack gap="small">
        <Button block variant="secondary" onClick={beginCheck}>
          {lockWords.check}
        </Button>
        <p>{lockWords.checkHelp}</p>
      </Stack>
      <Why summary={lockWords.forgotten}>
        <Stack>
          <p>{lockWords.forgottenHelp}</p>
          <Erase />
        </Stack>
      </Why>
    </Page>
  );
}

function Unlock() {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<UnlockProblem | null>(null);
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const unlocked = await store.unlock(passphrase);
    setBusy(false);
    if (!unlocked.ok) setProblem(unlocked.error);
  };
  return (
    <form onSubmit={(event) => void unlock(event)}>
      <Stack gap="small">
        <PassphraseField
          label={lockWords.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={problem ? explain(problem) : ''}
        />
        <Button block type="submit" disabled={busy || passphrase === ''}>
          {lockWords.open}
        </Button>
        <p role="status">{busy && lockWords.opening}</p>
      </Stack>
    </form>
  );
}

const explain = ({ type }: UnlockProblem): string =>
  type === 'wrong-passphrase' ? lockWords.wrong : lockWords.failed;
