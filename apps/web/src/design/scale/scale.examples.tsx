// Examples of Scale.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { Scale } from './scale.tsx';

function Answerable({ first }: { readonly first: number | null }) {
  const [value, setValue] = useState(first);
  return (
    <Scale
      legend="How strong is the pain now?"
      value={value}
      onChange={setValue}
      min={0}
      max={10}
      lowLabel="No pain"
      highLabel="Worst you can imagine"
    />
  );
}

export const scaleRecord: ComponentRecord = {
  name: 'Scale',
  purpose: 'A number from 0 to 10 without a slider.',
  criteria: [
    'Eleven native radios; arrow keys move, one tap answers, nothing is dragged.',
    'Each target is at least 56 px high; the row wraps on narrow screens.',
    'The meaning of both ends is on screen and read with the numbers.',
    'Nothing is chosen until the person chooses.',
  ],
  examples: [
    { name: 'not answered', element: <Answerable first={null} /> },
    { name: 'six', element: <Answerable first={6} /> },
  ],
};
