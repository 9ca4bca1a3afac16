// Examples of CheckList.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { CheckList } from './check-list.tsx';

function Ticked() {
  const [values, setValues] = useState<readonly string[]>(['graph']);
  return (
    <CheckList
      legend="What goes in?"
      options={[
        { id: 'graph', label: 'The pain as a line' },
        { id: 'medicines', label: 'What was taken' },
        { id: 'questions', label: 'My questions' },
      ]}
      values={values}
      onChange={setValues}
    />
  );
}

export const checkListRecord: ComponentRecord = {
  name: 'CheckList',
  purpose: 'Chooses any number out of a few things. For danger signs use StatementList.',
  criteria: [
    'It is a fieldset with a legend; each option is a native checkbox, on with Space.',
    'A whole option is the target, at least 56 px high.',
    'Ticked and not ticked differ in shape, not in colour alone.',
  ],
  examples: [{ name: 'one of three', element: <Ticked /> }],
};
