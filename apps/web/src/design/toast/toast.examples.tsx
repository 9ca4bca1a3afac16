// Examples of Toast.
import type { ComponentRecord } from '../component-record.ts';
import { Page } from '../page/page.tsx';
import { Toast } from './toast.tsx';

const nothing = () => undefined;

export const toastRecord: ComponentRecord = {
  name: 'Toast',
  purpose: 'Says what was done and offers to undo it.',
  criteria: [
    'Its message is a status: read politely, without taking focus.',
    'It stays until it is closed; nobody has to be quick.',
    'It lies above the dock and covers no button of it.',
  ],
  examples: [
    {
      name: 'with undo',
      element: (
        <Page title="Diary" urgentHelp={{ label: 'Get urgent help', href: '#urgent-help' }}>
          <p>02:14 Ibuprofen 400 mg</p>
          <Toast
            message="Ibuprofen 400 mg noted at 02:14."
            action={{ label: 'Undo', onClick: nothing }}
            onDismiss={nothing}
          />
        </Page>
      ),
      wholePage: true,
    },
  ],
};
