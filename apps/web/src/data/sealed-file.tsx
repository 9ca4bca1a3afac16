/** A backup that was saved with a passphrase: it is asked for before anything can be shown. */
import { type FormEvent, useState } from 'react';
import { Button, Stack } from '../design/index.ts';
import { PassphraseField } from '../lock/passphrase-field.tsx';
import { openSealedFile, type SealedFileProblem } from '../lock/sealed-file.ts';
import { dataWords } from '../words/data-words.ts';
import { lockWords } from '../words/lock-words.ts';

interface SealedFileProps {
  readonly text: string;
  /** Gets what was sealed. */
  readonly onOpened: (text: string) => void;
}

export function SealedFile({ text, onOpened }: SealedFileProps) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SealedFileProblem | null>(null);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const opened = await openSealedFile(text, passphrase);
    setBusy(false);
    if (opened.ok) onOpened(opened.value);
    else setProblem(opened.error);
  };
  return (
    <form onSubmit={(event) => void open(event)}>
      <Stack gap="small">
        <p>{dataWords.sealedFile}</p>
        <PassphraseField
          label={lockWords.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={problem ? explain(problem) : ''}
        />
        <Button block type="submit" disabled={busy || passphrase === ''}>
          {dataWords.openFile}
        </Button>
        {busy && <p>{dataWords.working}</p>}
      </Stack>
    </form>
  );
}

function explain(problem: SealedFileProblem): string {
  switch (problem) {
    case 'wrong-passphrase':
      return dataWords.wrongPassphrase;
    case 'damaged':
      return dataWords.sealedDamaged;
    case 'newer':
      return dataWords.sealedNewer;
  }
}
