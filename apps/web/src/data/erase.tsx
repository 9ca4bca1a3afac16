/** Deleting for good, in two steps with a backup offered between them. */
import { useState } from 'react';
import { useStore } from '../app/store.ts';
import { Button, Notice, Panel, Stack } from '../design/index.ts';
import { sayOf } from '../people/person-name.ts';
import { usePeople } from '../people/use-people.ts';
import { dataWords } from '../words/data-words.ts';
import { eraseEverybody, erasePerson } from './erase-all.ts';
import { SaveBackup } from './save-backup.tsx';

export function Erase() {
  const { own, several } = usePeople();
  return (
    <>
      {several && (
        <ErasePanel
          heading={sayOf(own, dataWords.eraseMine, dataWords.eraseOf)}
          help={dataWords.eraseOfHelp}
          sure={sayOf(own, dataWords.eraseMineSure, dataWords.eraseOfSure)}
          yes={dataWords.eraseOfYes}
          erase={erasePerson}
        />
      )}
      <ErasePanel
        heading={dataWords.erase}
        help={several ? dataWords.eraseAllHelp : dataWords.eraseHelp}
        sure={dataWords.eraseSure}
        yes={dataWords.eraseYes}
        erase={eraseEverybody}
      />
    </>
  );
}

type Step = 'idle' | 'sure' | 'done' | 'failed';

interface ErasePanelProps {
  readonly heading: string;
  readonly help: string;
  readonly sure: string;
  readonly yes: string;
  readonly erase: () => Promise<boolean>;
}

function ErasePanel({ heading, help, sure, yes, erase }: ErasePanelProps) {
  const [step, setStep] = useState<Step>('idle');
  const go = async () => setStep((await erase()) ? 'done' : 'failed');
  return (
    <Panel heading={heading}>
      <p>{help}</p>
      {step === 'sure' ? (
        <Sure sure={sure} yes={yes} onYes={() => void go()} onNo={() => setStep('idle')} />
      ) : (
        <Button block variant="secondary" onClick={() => setStep('sure')}>
          {heading}
        </Button>
      )}
      <div role="status">
        {step === 'done' && <Notice tone="info">{dataWords.erased}</Notice>}
        {step === 'failed' && <Notice tone="warning">{dataWords.eraseFailed}</Notice>}
      </div>
    </Panel>
  );
}

interface SureProps {
  readonly sure: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Sure({ sure, yes, onYes, onNo }: SureProps) {
  const { keeping } = useStore();
  const [saving, setSaving] = useState(false);
  const canSave = keeping.type !== 'locked';
  return (
    <Stack gap="small">
      <p>
        <strong>{sure}</strong>
      </p>
      {canSave && !saving && (
        <Button block variant="quiet" onClick={() => setSaving(true)}>
          {dataWords.eraseBackup}
        </Button>
      )}
      {canSave && saving && <SaveBackup variant="secondary" />}
      <Button block variant="secondary" onClick={onYes}>
        {yes}
      </Button>
      <Button block onClick={onNo}>
        {dataWords.eraseNo}
      </Button>
    </Stack>
  );
}
