// Examples of NotSureButton.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { NotSureButton } from './not-sure-button.tsx';

function Toggle({ first }: { readonly first: boolean }) {
  const [pressed, setPressed] = useState(first);
  return (
    <NotSureButton
      pressed={pressed}
      onClick={() => setPressed(!pressed)}
      label="I am not sure"
      about="your temperature"
    />
  );
}

export const notSureButtonRecord: ComponentRecord = {
  name: 'NotSureButton',
  purpose: 'Makes "not sure" an answer.',
  criteria: [
    'A button with aria-pressed; its name begins with the words on it.',
    'Pressed shows by fill, solid border and weight.',
  ],
  examples: [
    { name: 'not pressed', element: <Toggle first={false} /> },
    { name: 'pressed', element: <Toggle first={true} /> },
  ],
};
