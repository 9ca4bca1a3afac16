/** Saving a backup: of this person alone, and for a locked diary with the choice who may read it. */
import { useState } from 'react';
import { saveBackup, saveBackupToFile } from '../app/backup.ts';
import { canWriteFiles } from '../app/save-file.ts';
import { store, useStore } from '../app/store.ts';
import { Button, ChoiceList, Notice, Stack } from '../design/index.ts';
import { PassphraseField } from '../lock/passphrase-field.tsx';
import { nameOf, sayOf } from '../people/person-name.ts';
import { usePeople } from '../people/use-people.ts';
import { dataWords } from '../words/data-words.ts';
import { lockWords } from '../words/lock-words.ts';

type Outcome = 'none' | 'working' | 'saved' | 'failed' | 'wrong-passphrase';
type Closing = 'sealed' | 'clear';

interface SaveBackupProps {
  readonly variant?: 'primary' | 'secondary';
  /** Into one file, again and again, too. */
  readonly intoFile?: boolean;
}

export function SaveBackup({ variant = 'primary', intoFile = false }: SaveBackupProps) {
  const { log, sealed } = useStore();
  const { own, several } = usePeople();
  const [closing, setClosing] = useState<Closing>('sealed');
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome>('none');
  const closed = sealed && closing === 'sealed';
  const save = async (toFile: boolean) => {
    setOutcome('working');
    const options = {
      owner: several ? nameOf(own) : undefined,
      passphrase: closed ? typed : undefined,
    };
    setOutcome(closed && !(await isPassphrase(typed)) ? 'wrong-passphrase' : await done());
    async function done(): Promise<Outcome> {
      if (toFile) return (await saveBackupToFile(log, options)) ? 'saved' : 'failed';
      await saveBackup(log, options);
      return 'saved';
    }
  };
  const disabled = log.events.length === 0 || outcome === 'working' || (closed && typed === '');
  return (
    <Stack gap="small">
      {several && <p>{sayOf(own, dataWords.backupOfMine, dataWords.backupOf)}</p>}
      {sealed && <ClosingChoice value={closing} onChange={setClosing} />}
      {closed && (
        <PassphraseField
          label={dataWords.closingPassphrase}
          value={typed}
          onChange={setTyped}
          error={outcome === 'wrong-passphrase' ? lockWords.wrong : ''}
        />
      )}
      <Button block variant={variant} disabled={disabled} onClick={() => void save(false)}>
        {dataWords.backup}
      </Button>
      {intoFile && canWriteFiles() && (
        <Button block variant="secondary" disabled={disabled} onClick={() => void save(true)}>
          {dataWords.sameFile}
        </Button>
      )}
      <div role="status">
        <Told outcome={outcome} />
      </div>
    </Stack>
  );
}

/** A slip of the hand would make a file that nobody can open. */
const isPassphrase = async (typed: string): Promise<boolean> => (await store.unlock(typed)).ok;

interface ClosingChoiceProps {
  readonly value: Closing;
  readonly onChange: (closing: Closing) => void;
}

function ClosingChoice({ value, onChange }: ClosingChoiceProps) {
  return (
    <ChoiceList
      legend={dataWords.closing}
      options={(['sealed', 'clear'] as const).map((id) => ({ id, label: dataWords.closings[id] }))}
      value={value}
      onChange={(id) => onChange(id as Closing)}
    />
  );
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome) {
    case 'none':
    case 'wrong-passphrase':
      return null;
    case 'working':
      return <p>{dataWords.working}</p>;
    case 'saved':
      return <Notice tone="info">{dataWords.saved}</Notice>;
    case 'failed':
      return <Notice tone="warning">{dataWords.notSaved}</Notice>;
  }
}
