// Examples of Breadcrumb.
import type { ComponentRecord } from '../component-record.ts';
import { Breadcrumb } from './breadcrumb.tsx';

export const breadcrumbRecord: ComponentRecord = {
  name: 'Breadcrumb',
  purpose: 'Shows where a page belongs and leads back up.',
  criteria: [
    'It is a named navigation with an ordered list, so a screen reader tells how many steps there are.',
    'Each step is as tall as a thumb; the arrows are decoration.',
    'The heading of the page is its last step and is not repeated.',
  ],
  examples: [
    {
      name: 'three steps',
      element: (
        <Breadcrumb
          label="You are here"
          steps={[
            { label: 'Start', href: '#start' },
            { label: 'Learn', href: '#learn' },
            { label: 'When to get help', href: '#help' },
          ]}
        />
      ),
    },
  ],
};
