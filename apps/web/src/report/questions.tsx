/** What the person wants to ask: kept until it is removed, printed with the report. */
import type { NotedQuestion } from '@unknot/diary';
import { useState } from 'react';
import { store } from '../app/store.ts';
import type { Show } from '../app/use-toast.tsx';
import { Button, Panel, TextField, VisuallyHidden } from '../design/index.ts';
import { reportWords } from '../words/report-words.ts';
import { words } from '../words/words.ts';
import styles from './questions.module.css';

interface QuestionsProps {
  readonly questions: readonly NotedQuestion[];
  readonly show: Show;
}

/** As long as the diary keeps. */
const LONGEST = 300;

export function Questions({ questions, show }: QuestionsProps) {
  const [typed, setTyped] = useState('');
  const question = typed.trim();
  const add = () => {
    show(words.saved, store.record({ type: 'question-noted', question }));
    setTyped('');
  };
  const remove = (id: string) =>
    show(reportWords.questionGone, store.record({ type: 'retracted', target: id }));
  return (
    <Panel heading={reportWords.questionsTitle} icon="question">
      {questions.length > 0 && (
        <ul className={styles['questions']}>
          {questions.map((noted) => (
            <li key={noted.id}>
              <span>{noted.question}</span>
              <Button variant="quiet" onClick={() => remove(noted.id)}>
                {reportWords.removeQuestion}
                <VisuallyHidden>: {noted.question}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={reportWords.questionLabel}
        maxLength={LONGEST}
        value={typed}
        onChange={setTyped}
      />
      <Button block variant="secondary" disabled={question === ''} onClick={add}>
        {reportWords.addQuestion}
      </Button>
    </Panel>
  );
}
