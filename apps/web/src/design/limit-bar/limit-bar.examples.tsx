// Examples of LimitBar.
import type { ComponentRecord } from '../component-record.ts';
import { LimitBar } from './limit-bar.tsx';

export const limitBarRecord: ComponentRecord = {
  name: 'LimitBar',
  purpose: 'Shows how much of a limit is used up, and by what.',
  criteria: [
    'The words beside the bar say all that it shows; the bar itself is hidden from screen readers.',
    'The name of what is counted is read just before its figures.',
    'Past the limit it is hatched and the limit is marked; it keeps its colour.',
  ],
  examples: [
    {
      name: 'two of three',
      element: (
        <LimitBar
          name="Acetaminophen"
          text="2000 of 3000 mg in 24 hours"
          parts={[1000, 1000]}
          limit={3000}
        >
          <p>At 19:40 it falls to 1000 mg.</p>
        </LimitBar>
      ),
    },
    {
      name: 'nothing yet',
      element: (
        <LimitBar name="Ibuprofen" text="0 of 1200 mg in 24 hours" parts={[]} limit={1200} />
      ),
    },
    {
      name: 'past the limit',
      element: (
        <LimitBar
          name="Ibuprofen"
          text="1600 of 1200 mg in 24 hours"
          parts={[400, 400, 800]}
          limit={1200}
        />
      ),
    },
  ],
};
