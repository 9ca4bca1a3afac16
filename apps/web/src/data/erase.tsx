/** Deleting everything, in two steps. */
import { useState } from 'react';
import { forgetLook } from '../app/look.ts';
import { store } from '../app/store.ts';
import { Button, Notice, Panel, Stack } from '../design/index.ts';
import { dataWords } from '../words/data-words.ts';

type Step = 'idle' | 'sure' | 'done' | 'failed';

export function Erase() {
  const [step, setStep] = useState<Step>('idle');
  const erase = async () => {
    const erased = await store.erase();
    if (erased.ok) forgetLook();
    setStep(erased.ok ? 'done' : 'failed');
  };
  return (
    <Panel heading={dataWords.erase}>
      <p>{dataWords.eraseHelp}</p>
      {step === 'sure' ? (
        <Stack gap="small">
          <p>
            <strong>{dataWords.eraseSure}</strong>
          </p>
          <Button block variant="secondary" onClick={() => void erase()}>
            {dataWords.eraseYes}
          </Button>
          <Button block onClick={() => setStep('idle')}>
            {dataWords.eraseNo}
          </Button>
        </Stack>
      ) : (
        <Button block variant="secondary" onClick={() => setStep('sure')}>
          {dataWords.erase}
        </Button>
      )}
      <div role="status">
        {step === 'done' && <Notice tone="info">{dataWords.erased}</Notice>}
        {step === 'failed' && <Notice tone="warning">{dataWords.eraseFailed}</Notice>}
      </div>
    </Panel>
  );
}
