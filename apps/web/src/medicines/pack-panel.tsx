/** The way to log a cold remedy, a night tablet or another pack with several parts. */
import { useState } from 'react';
import type { Recorded } from '../app/diary-store.ts';
import { Button, Panel } from '../design/index.ts';
import { medicineWords } from '../words/medicine-words.ts';
import { PackForm } from './pack-form.tsx';

interface PackPanelProps {
  readonly onLogged: (message: string, recorded: Recorded) => void;
}

export function PackPanel({ onLogged }: PackPanelProps) {
  const [logging, setLogging] = useState(false);
  return (
    <Panel heading={medicineWords.packTitle} icon="medicine">
      <p>{medicineWords.packLead}</p>
      {logging ? (
        <PackForm onClose={() => setLogging(false)} onLogged={onLogged} />
      ) : (
        <Button block variant="secondary" onClick={() => setLogging(true)}>
          {medicineWords.packTook}
        </Button>
      )}
    </Panel>
  );
}
