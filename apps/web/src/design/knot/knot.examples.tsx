// Examples of Knot.
import { useState } from 'react';
import { ChoiceList } from '../choice-list/choice-list.tsx';
import type { ComponentRecord } from '../component-record.ts';
import { Stack } from '../stack/stack.tsx';
import { Knot } from './knot.tsx';
import type { KnotPhase } from './knot-shapes.ts';

const phases: readonly { readonly id: KnotPhase; readonly label: string }[] = [
  { id: 'flare', label: 'Flare' },
  { id: 'easing', label: 'Easing' },
  { id: 'rebuilding', label: 'Rebuilding' },
  { id: 'prevention', label: 'Prevention' },
];

function Loosening() {
  const [phase, setPhase] = useState<KnotPhase>('flare');
  return (
    <Stack>
      <Knot phase={phase} size={360} label={`Phase: ${phase}`} />
      <ChoiceList
        legend="Phase"
        options={phases}
        value={phase}
        onChange={(id) => setPhase(phases.find((known) => known.id === id)?.id ?? phase)}
      />
    </Stack>
  );
}

export const knotRecord: ComponentRecord = {
  name: 'Knot',
  purpose: 'Shows the phase of recovery as one line that loosens.',
  criteria: [
    'It is decoration unless it is given a name; the phase is always said in words too.',
    'It moves for 400 ms when the phase changes, and not at all under reduced motion.',
    'The line has a contrast of at least 3 to 1 in both themes.',
  ],
  examples: [
    { name: 'loosening', element: <Loosening /> },
    {
      name: 'four phases, small',
      element: (
        <Stack gap="small">
          {phases.map((phase) => (
            <Knot key={phase.id} phase={phase.id} size={120} />
          ))}
        </Stack>
      ),
    },
  ],
};
