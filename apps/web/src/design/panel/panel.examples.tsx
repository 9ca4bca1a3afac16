// Examples of Panel.
import type { ComponentRecord } from '../component-record.ts';
import { Panel } from './panel.tsx';

export const panelRecord: ComponentRecord = {
  name: 'Panel',
  purpose: 'Keeps together what belongs together, without urgency.',
  criteria: ['With a heading it is a region named by it; the heading level fits its place.'],
  examples: [
    {
      name: 'with heading and icon',
      element: (
        <Panel heading="Position of ease" icon="position">
          <ol>
            <li>Lie on your back.</li>
            <li>Put your calves on a chair. Let your knees rest.</li>
            <li>Stay as long as it helps.</li>
          </ol>
        </Panel>
      ),
    },
  ],
};
