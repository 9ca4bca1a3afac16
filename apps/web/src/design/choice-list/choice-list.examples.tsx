// Examples of ChoiceList.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { ChoiceList } from './choice-list.tsx';

function Answerable() {
  const [who, setWho] = useState<string | null>('self');
  return (
    <ChoiceList
      legend="Who is it about?"
      options={[
        { id: 'self', label: 'Me' },
        { id: 'carer', label: 'Someone I look after' },
        { id: 'child', label: 'My child' },
      ]}
      value={who}
      onChange={setWho}
    />
  );
}

export const choiceListRecord: ComponentRecord = {
  name: 'ChoiceList',
  purpose: 'One answer out of a few.',
  criteria: [
    'Native radios in a fieldset with a legend; arrow keys move within.',
    'A whole row is the target, at least 56 px high.',
    'Chosen shows by the filled circle and the row, not by colour alone.',
  ],
  examples: [{ name: 'three options', element: <Answerable /> }],
};
