/** One group of what is remembered, to be read and changed; saved in one piece, with an undo. */
import type { Triage } from '@unknot/engine';
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { now } from '../app/clock.ts';
import type { NewEvent } from '../app/diary-store.ts';
import { diaryOf } from '../app/folded-diary.ts';
import { store } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useToast } from '../app/use-toast.tsx';
import { useToday } from '../app/use-today.ts';
import { Button, Page, Panel } from '../design/index.ts';
import { type Gap, gaps } from '../interview/draft.ts';
import { QuestionField } from '../interview/question-field.tsx';
import { isEmergency } from '../interview/reasoning.ts';
import { profileWords } from '../words/profile-words.ts';
import { words } from '../words/words.ts';
import type { GroupId } from './groups.ts';
import { changesIn, shownFacts } from './profile-answers.ts';
import { WhatItChanged } from './what-it-changed.tsx';
import { YesNoField } from './yes-no-field.tsx';

type Answers = Facts<FactId>;

export function GroupPage({ group }: { readonly group: GroupId }) {
  const title = profileWords.groups[group];
  useTabTitle(title);
  const { diary, answer } = useToday();
  const { toast, show } = useToast();
  const [draft, setDraft] = useState<Answers>({});
  const [before, setBefore] = useState<Triage['disposition'] | null>(null);
  const wrong = wrongNumbers(draft);
  const save = () => {
    const answers = changesIn(draft, diary.facts);
    if (wrong.size > 0 || Object.keys(answers).length === 0) return;
    setBefore(answer.disposition);
    const recorded = store.record({ type: 'facts-answered', answers } as NewEvent);
    setDraft({});
    if (answer.disposition !== 'emergency' && isEmergency(diaryOf(store.read().log), now()))
      navigate('/answer');
    else show(profileWords.saved, recorded);
  };
  return (
    <Page
      title={title}
      lead={profileWords.groupLead}
      back={{ label: profileWords.back, href: '/profile' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
      actions={
        <Button block disabled={Object.keys(draft).length === 0} onClick={save}>
          {profileWords.save}
        </Button>
      }
    >
      <WhatItChanged before={before} />
      <Panel>
        {shownFacts(group, diary.facts, draft).map((id) => (
          <Field
            key={id}
            id={id}
            answers={{ ...diary.facts, ...draft }}
            gap={wrong.get(id)}
            onAnswer={(next) => setDraft({ ...draft, [id]: next })}
          />
        ))}
      </Panel>
      {toast}
    </Page>
  );
}

interface FieldProps {
  readonly id: FactId;
  readonly answers: Answers;
  readonly gap: Gap | undefined;
  readonly onAnswer: (answer: boolean | number | string | null) => void;
}

function Field({ id, answers, gap, onAnswer }: FieldProps) {
  const answer = answers[id];
  if (vocabulary[id].kind === 'yes-no') {
    return <YesNoField id={id} answer={answer as boolean | null | undefined} onAnswer={onAnswer} />;
  }
  return (
    <QuestionField
      id={id}
      draft={{ answers, none: false }}
      gap={gap}
      onChange={(next) => onAnswer(next.answers[id] ?? null)}
    />
  );
}

/** Numbers that cannot be. */
function wrongNumbers(draft: Answers): ReadonlyMap<FactId | 'statements', Gap> {
  const typed = (Object.keys(draft) as FactId[]).filter((id) => vocabulary[id].kind === 'quantity');
  const page = { id: 'profile', topic: 'history', title: '', facts: typed } as const;
  return gaps(page, { answers: draft, none: false });
}
