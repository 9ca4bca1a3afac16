// Examples of TextField.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { TextField } from './text-field.tsx';

interface TypedProps {
  readonly first: string;
  readonly help?: string;
  readonly error?: string;
}

function Typed({ first, help, error }: TypedProps) {
  const [value, setValue] = useState(first);
  return (
    <TextField
      label="What do you want to get back to?"
      value={value}
      onChange={setValue}
      maxLength={60}
      help={help}
      error={error}
    />
  );
}

export const textFieldRecord: ComponentRecord = {
  name: 'TextField',
  purpose: 'Takes a few words of the person’s own.',
  criteria: [
    'The label stands above the field and is tied to it; help is read with it.',
    'It is at least 56 px high and as wide as its column.',
    'What is wrong stands below the field in words, is tied to it and is read out when it comes.',
    'Nothing is taken from the person that the diary cannot keep: the length is limited.',
  ],
  examples: [
    { name: 'empty', element: <Typed first="" /> },
    { name: 'with help', element: <Typed first="Running" help="A sport, or heavy work." /> },
    { name: 'with an error', element: <Typed first="" error="Type a few words." /> },
  ],
};
