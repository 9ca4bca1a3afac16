// Examples of Segments.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { Segments } from './segments.tsx';

const RANGES = [
  { id: 'short', label: '2 weeks' },
  { id: 'long', label: '6 weeks' },
  { id: 'all', label: 'All' },
] as const;

function Ranges() {
  const [range, setRange] = useState<(typeof RANGES)[number]['id']>('short');
  return <Segments legend="Range" options={RANGES} value={range} onChange={setRange} />;
}

export const segmentsRecord: ComponentRecord = {
  name: 'Segments',
  purpose: 'Changes between two or three views of the same thing.',
  criteria: [
    'Native radios in a fieldset with a name; arrow keys move within it.',
    'Each is at least 56 px high; with large words they wrap.',
    'The chosen one shows by outline and weight, not by colour alone.',
  ],
  examples: [{ name: 'three ranges', element: <Ranges /> }],
};
