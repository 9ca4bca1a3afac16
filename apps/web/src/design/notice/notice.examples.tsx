// Examples of Notice.
import type { ComponentRecord } from '../component-record.ts';
import { Stack } from '../stack/stack.tsx';
import { Notice } from './notice.tsx';

export const noticeRecord: ComponentRecord = {
  name: 'Notice',
  purpose: 'Tells something worth knowing, without urgency.',
  criteria: [
    'Each tone has its own icon and a word that is read aloud first.',
    'It never uses the urgency colours.',
  ],
  examples: [
    {
      name: 'three tones',
      element: (
        <Stack gap="small">
          <Notice tone="info">Your answers stay on this device.</Notice>
          <Notice tone="warning">
            You have no backup yet. <a href="#backup">Make one now</a>
          </Notice>
          <Notice tone="offline">You are offline. Everything here still works.</Notice>
        </Stack>
      ),
    },
  ],
};
