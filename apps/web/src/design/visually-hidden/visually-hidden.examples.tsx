// Examples of VisuallyHidden.
import type { ComponentRecord } from '../component-record.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export const visuallyHiddenRecord: ComponentRecord = {
  name: 'VisuallyHidden',
  purpose: 'Adds words for people who listen to the screen.',
  criteria: ['The words are in the accessibility tree and take no room on screen.'],
  examples: [
    {
      name: 'a fuller name',
      element: (
        <p>
          4<VisuallyHidden> out of 10</VisuallyHidden>
        </p>
      ),
    },
  ],
};
