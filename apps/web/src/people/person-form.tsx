/** Name and mark of a person; for a new one also who will answer the questions. */
import { useId, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { now } from '../app/clock.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, Notice, Page, TextField } from '../design/index.ts';
import { peopleWords } from '../words/people-words.ts';
import { words } from '../words/words.ts';
import { beginDiary } from './new-diary.ts';
import styles from './people-screen.module.css';
import { freeMark, LONGEST_NAME, MARKS, type Mark, newPersonId, type Person } from './person.ts';
import { PersonMark } from './person-mark.tsx';
import { USUAL_OTHER } from './reporter.ts';
import { ReporterChoice } from './reporter-choice.tsx';
import { people, usePeople } from './use-people.ts';
import { openDiaryOf } from './whose.ts';

/** @param person Whom to change; `null` for a new one. */
export function PersonForm({ person }: { readonly person: Person | null }) {
  const { all } = usePeople();
  const diary = useDiary();
  const [name, setName] = useState(person?.name ?? '');
  const [mark, setMark] = useState<Mark>(person?.mark ?? freeMark(all));
  const [reporter, setReporter] = useState<string>(USUAL_OTHER);
  const [pressed, setPressed] = useState(false);
  const [failed, setFailed] = useState(false);
  const title = person ? peopleWords.edit : peopleWords.add;
  useTabTitle(title);
  const wrong = wrongName(name.trim(), all, person);
  const save = async () => {
    setPressed(true);
    if (wrong !== '') return;
    const saved = await attempt(async () => {
      const id = person?.id ?? newPersonId(Date.parse(now()));
      if (!person && !(await beginDiary(id, reporter, diary))) return false;
      await people.put({ id, name: name.trim(), mark });
      if (person) navigate('/people');
      else openDiaryOf(id);
      return true;
    });
    setFailed(!saved);
  };
  return (
    <Page
      title={title}
      lead={person ? undefined : peopleWords.addLead}
      back={{ label: peopleWords.title, href: '/people' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
      actions={
        <Button block onClick={() => void save()}>
          {person ? peopleWords.save : peopleWords.create}
        </Button>
      }
    >
      <TextField
        label={peopleWords.name}
        help={peopleWords.nameHelp}
        error={pressed ? wrong : ''}
        maxLength={LONGEST_NAME}
        value={name}
        onChange={setName}
      />
      <MarkChoice value={mark} onChange={setMark} />
      {!person && <ReporterChoice value={reporter} onChange={setReporter} />}
      <div role="alert">{failed && <Notice tone="warning">{peopleWords.failed}</Notice>}</div>
    </Page>
  );
}

/** What is wrong with the name; empty when nothing is. */
function wrongName(name: string, all: readonly Person[], person: Person | null): string {
  if (name === '') return peopleWords.nameMissing;
  const taken = all.some((other) => other.id !== person?.id && other.name === name);
  return taken ? peopleWords.nameTaken : '';
}

async function attempt(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch {
    return false;
  }
}

interface MarkChoiceProps {
  readonly value: Mark;
  readonly onChange: (mark: Mark) => void;
}

function MarkChoice({ value, onChange }: MarkChoiceProps) {
  const group = useId();
  return (
    <fieldset>
      <legend className={styles['legend']}>{peopleWords.mark}</legend>
      <div className={styles['marks']}>
        {MARKS.map((mark) => (
          <label key={mark} className={styles['markChoice']}>
            <input
              type="radio"
              name={group}
              checked={mark === value}
              onChange={() => onChange(mark)}
            />
            <PersonMark mark={mark} />
            <span>{peopleWords.marks[mark]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
