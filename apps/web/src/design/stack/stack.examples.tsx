// Examples of Stack.
import type { ComponentRecord } from '../component-record.ts';
import { Stack } from './stack.tsx';

export const stackRecord: ComponentRecord = {
  name: 'Stack',
  purpose: 'Sets even space between the parts of a screen.',
  criteria: ['It adds no role and no meaning; reading order is the order on screen.'],
  examples: [
    {
      name: 'small gap',
      element: (
        <Stack gap="small">
          <p>Lie down on your side.</p>
          <p>Put a pillow between your knees.</p>
        </Stack>
      ),
    },
  ],
};
