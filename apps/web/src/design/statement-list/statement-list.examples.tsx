// Examples of StatementList.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { StatementList } from './statement-list.tsx';

interface AnswerableProps {
  readonly first: Record<string, true | null | undefined>;
  readonly amongOthers?: boolean;
}

function Answerable({ first, amongOthers = false }: AnswerableProps) {
  const [answers, setAnswers] = useState(first);
  const [none, setNone] = useState(false);
  return (
    <StatementList
      legend="Any of these?"
      amongOthers={amongOthers}
      statements={[
        { id: 'numb', label: 'Numb or tingling legs' },
        { id: 'bladder', label: 'New trouble passing urine, or holding it in' },
        { id: 'fever', label: 'Fever or chills', help: '38 °C (100.4 °F) or more.' },
        {
          id: 'head',
          lead: 'Head or balance',
          label: 'A droopy face, double sight, or dizzy',
        },
      ]}
      answers={answers}
      onAnswer={(id, answer) => {
        setNone(false);
        setAnswers({ ...answers, [id]: answer });
      }}
      noneLabel="None of these"
      noneChosen={none}
      onNone={() => {
        setNone(!none);
        setAnswers({});
      }}
      notSureLabel="Not sure"
    />
  );
}

export const statementListRecord: ComponentRecord = {
  name: 'StatementList',
  purpose: 'Asks "any of these?" once for several danger signs.',
  criteria: [
    'It is a fieldset with a legend; each statement is a native checkbox, on with Space.',
    'Each "Not sure" is a toggle whose name includes its statement.',
    'Choosing "None of these" clears the rest, and the other way round.',
    'Chosen, not sure and not said differ in shape and words, not in colour alone.',
    'A whole statement is the target, at least 56 px high.',
  ],
  examples: [
    { name: 'nothing said', element: <Answerable first={{}} /> },
    { name: 'yes and not sure', element: <Answerable first={{ numb: true, fever: null }} /> },
    { name: 'among other questions', element: <Answerable amongOthers first={{}} /> },
  ],
};
