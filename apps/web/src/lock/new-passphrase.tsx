/** A new passphrase, typed twice, for nobody can look it up later. */
import { type FormEvent, useState } from 'react';
import { Button, Stack } from '../design/index.ts';
import { lockWords } from '../words/lock-words.ts';
import { SHORTEST_PASSPHRASE } from './passphrase.ts';
import { PassphraseField } from './passphrase-field.tsx';

interface NewPassphraseProps {
  /** What the button does. */
  readonly label: string;
  readonly onChosen: (passphrase: string) => Promise<void>;
}

export function NewPassphrase({ label, onChosen }: NewPassphraseProps) {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [pressed, setPressed] = useState(false);
  const [busy, setBusy] = useState(false);
  const short = first.trim().length < SHORTEST_PASSPHRASE;
  const different = !short && first !== again;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (short || different) return;
    setBusy(true);
    await onChosen(first);
    setBusy(false);
    setPressed(false);
    setFirst('');
    setAgain('');
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="small">
        <PassphraseField
          fresh
          label={lockWords.newPassphrase}
          help={lockWords.newHelp}
          value={first}
          onChange={setFirst}
          error={pressed && short ? lockWords.tooShort : ''}
        />
        <PassphraseField
          fresh
          label={lockWords.again}
          value={again}
          onChange={setAgain}
          error={pressed && different ? lockWords.different : ''}
        />
        <Button block type="submit" disabled={busy}>
          {label}
        </Button>
        <p role="status">{busy && lockWords.working}</p>
      </Stack>
    </form>
  );
}
