// Examples of NumberField.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { NotSureButton } from '../not-sure-button/not-sure-button.tsx';
import { NumberField } from './number-field.tsx';

function AgeField({ first }: { readonly first: number | null }) {
  const [age, setAge] = useState(first);
  const wrong = age !== null && (age < 0 || age > 120);
  return (
    <NumberField
      label="Your age"
      unit="years"
      value={age}
      onChange={setAge}
      min={0}
      max={120}
      help="Some danger signs weigh more at a certain age."
      error={wrong ? 'Enter an age from 0 to 120.' : undefined}
    />
  );
}

function TemperatureField() {
  const [degrees, setDegrees] = useState<number | null>(36.8);
  return (
    <NumberField
      label="Temperature"
      unit="°C"
      value={degrees}
      onChange={setDegrees}
      min={30}
      max={45}
      step={0.1}
    />
  );
}

function DaysField() {
  const [days, setDays] = useState<number | null>(null);
  const [notSure, setNotSure] = useState(false);
  return (
    <NumberField
      label="How many days ago did it begin?"
      unit="days"
      value={days}
      onChange={setDays}
      min={0}
      max={999}
      beside={
        <NotSureButton
          shape="cell"
          pressed={notSure}
          label="Not sure"
          onClick={() => setNotSure(!notSure)}
        />
      }
    />
  );
}

export const numberFieldRecord: ComponentRecord = {
  name: 'NumberField',
  purpose: 'A number with its unit, to type or to step.',
  criteria: [
    'The label is tied to the field; help and error are its description.',
    'The number keyboard opens on phones; the two buttons are 56 px and named with the label.',
    'A press on a button says the new value politely.',
    'An error says how to put it right; it does not rest on colour.',
  ],
  examples: [
    { name: 'empty', element: <AgeField first={null} /> },
    { name: 'out of bounds', element: <AgeField first={340} /> },
    { name: 'one decimal', element: <TemperatureField /> },
    { name: 'with another answer beside it', element: <DaysField /> },
  ],
};
