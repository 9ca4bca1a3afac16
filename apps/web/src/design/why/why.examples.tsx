// Examples of Why.
import type { ComponentRecord } from '../component-record.ts';
import { SourceList } from '../source-list/source-list.tsx';
import { Why } from './why.tsx';

export const whyRecord: ComponentRecord = {
  name: 'Why',
  purpose: 'Keeps the reasons one tap away.',
  criteria: [
    'A native details element: open and closed are announced, it works without script.',
    'The summary is at least 56 px high and says what opens.',
  ],
  examples: [
    {
      name: 'closed, with sources inside',
      element: (
        <Why summary="Why heat, and how sure is it">
          <p>Heat eases muscle pain for some hours in most people.</p>
          <SourceList
            sources={[
              {
                id: 'french-2006',
                title: 'Superficial heat or cold for low back pain',
                year: 2006,
                url: 'https://doi.org/10.1002/14651858.CD004750.pub2',
              },
            ]}
          />
        </Why>
      ),
    },
  ],
};
