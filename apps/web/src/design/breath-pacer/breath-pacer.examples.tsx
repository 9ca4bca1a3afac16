// Examples of BreathPacer.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { BreathPacer } from './breath-pacer.tsx';

function Pacer({ first }: { readonly first: boolean }) {
  const [running, setRunning] = useState(first);
  return (
    <BreathPacer
      inhaleSeconds={4}
      exhaleSeconds={6}
      minutes={5}
      running={running}
      onToggle={() => setRunning(!running)}
      labels={{
        name: 'Breathing pace',
        inhale: 'Breathe in',
        exhale: 'Breathe out',
        start: 'Breathe with me',
        stop: 'Stop',
        started: 'Breathe in for 4 seconds, out for 6. It stops after 5 minutes.',
        ended: 'The breathing pace has stopped.',
      }}
    />
  );
}

export const breathPacerRecord: ComponentRecord = {
  name: 'BreathPacer',
  purpose: 'Gives a slow pace to breathe to.',
  criteria: [
    'Words and seconds say the pace; the moving line is decoration.',
    'Under reduced motion the line is replaced by a bar that steps once a second.',
    'Start and end are announced; nothing is announced in between.',
    'It starts and stops only by the person, and stops by itself after its minutes.',
  ],
  examples: [
    { name: 'ready', element: <Pacer first={false} /> },
    { name: 'running', element: <Pacer first={true} /> },
  ],
};
