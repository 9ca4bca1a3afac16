// Examples of ChipList.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { ChipList } from './chip-list.tsx';

const OPTIONS = [
  { id: 'sitting', label: 'Sat for a long time' },
  { id: 'lifting', label: 'Lifted or carried' },
  { id: 'stress', label: 'Stress or worry' },
  { id: 'cold', label: 'Cold or a draught' },
] as const;

type Option = (typeof OPTIONS)[number]['id'];

function Day() {
  const [values, setValues] = useState<readonly Option[]>(['lifting']);
  const toggle = (id: Option) =>
    setValues(values.includes(id) ? values.filter((other) => other !== id) : [...values, id]);
  return (
    <ChipList legend="What was the day like?" options={OPTIONS} values={values} onToggle={toggle} />
  );
}

export const chipListRecord: ComponentRecord = {
  name: 'ChipList',
  purpose: 'Ticks any of many short things.',
  criteria: [
    'Native checkboxes in a fieldset; each is at least 56 px high and wraps with large words.',
    'What is ticked shows by a tick in place of a plus, by outline and by weight.',
  ],
  examples: [{ name: 'one ticked', element: <Day /> }],
};
