// Examples of SourceList.
import type { ComponentRecord } from '../component-record.ts';
import { SourceList } from './source-list.tsx';

export const sourceListRecord: ComponentRecord = {
  name: 'SourceList',
  purpose: 'Shows what a statement rests on.',
  criteria: [
    'Title and year are text; the address is written out, so it can be read and copied offline.',
    'Long addresses break instead of running off a 320 px screen.',
  ],
  examples: [
    {
      name: 'two sources',
      element: (
        <SourceList
          sources={[
            {
              id: 'french-2006',
              title: 'Superficial heat or cold for low back pain',
              year: 2006,
              url: 'https://doi.org/10.1002/14651858.CD004750.pub2',
            },
            {
              id: 'nice-ng59',
              title: 'Low back pain and sciatica in over 16s',
              year: 2020,
              url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations#non-invasive-treatments',
            },
          ]}
        />
      ),
    },
  ],
};
