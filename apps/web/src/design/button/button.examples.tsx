// Examples of Button.
import type { ComponentRecord } from '../component-record.ts';
import { Stack } from '../stack/stack.tsx';
import { Button } from './button.tsx';

export const buttonRecord: ComponentRecord = {
  name: 'Button',
  purpose: 'One action, or one place to go or to call.',
  criteria: [
    'It is at least 56 px high and wide.',
    'With href it is a link and says so; without, it is a button.',
    'Its words say what happens; the icon never stands alone.',
    'A disabled button keeps readable words and a dashed outline.',
  ],
  examples: [
    {
      name: 'variants',
      element: (
        <Stack>
          <Button variant="primary">My back has seized up</Button>
          <Button variant="secondary">I am a little better</Button>
          <Button variant="quiet" icon="back">
            Back
          </Button>
          <Button variant="secondary" disabled>
            Next dose at 06:15
          </Button>
        </Stack>
      ),
    },
    {
      name: 'emergency call, full width',
      element: (
        <Button variant="emergency" href="tel:112" icon="phone" block>
          Call 112
        </Button>
      ),
    },
    {
      name: 'long words, full width',
      element: (
        <Button variant="primary" icon="timer" block>
          Start twenty minutes of heat and tell me when the time is over
        </Button>
      ),
    },
  ],
};
