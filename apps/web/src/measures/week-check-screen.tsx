/** Once a week: three short pages, each of which can be skipped, then what they came to. */

import { instruments } from '@unknot/knowledge';
import { type ComponentType, useState } from 'react';
import { store, useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { type Show, useToast } from '../app/use-toast.tsx';
import { Button, Notice, Page } from '../design/index.ts';
import { say } from '../language/language.ts';
import { Loading } from '../screens/loading.tsx';
import { weekWords } from '../words/week-words.ts';
import { words } from '../words/words.ts';
import {
  areActivitiesWhole,
  isCheckWhole,
  type WeekDraft,
  weekDraft,
  weekEntry,
} from './week-draft.ts';
import { ActivitiesPage, ChangePage, CheckPage, type WeekPageProps } from './week-pages.tsx';
import { WeekResult } from './week-result.tsx';

export function WeekCheckScreen() {
  const opened = useOpened();
  const { toast, show } = useToast();
  const [done, setDone] = useState(false);
  if (!opened) return <Loading />;
  return (
    <>
      {done ? <Done /> : <Asked show={show} onDone={() => setDone(true)} />}
      {toast}
    </>
  );
}

interface WeekStep {
  readonly instrument: keyof typeof instruments;
  readonly Fields: ComponentType<WeekPageProps>;
  readonly isWhole: (draft: WeekDraft) => boolean;
  /** The draft without what this page asks. */
  readonly without: (draft: WeekDraft, empty: WeekDraft) => WeekDraft;
}

const STEPS: readonly WeekStep[] = [
  {
    instrument: 'activities',
    Fields: ActivitiesPage,
    isWhole: areActivitiesWhole,
    without: (draft, { activities }) => ({ ...draft, activities }),
  },
  {
    instrument: 'weekCheck',
    Fields: CheckPage,
    isWhole: isCheckWhole,
    without: (draft) => ({ ...draft, duties: null, wishes: null, mind: null }),
  },
  {
    instrument: 'change',
    Fields: ChangePage,
    isWhole: ({ change }) => change !== null,
    without: (draft) => ({ ...draft, change: null }),
  },
];

interface AskedProps {
  readonly show: Show;
  readonly onDone: () => void;
}

function Asked({ show, onDone }: AskedProps) {
  const { checkIns } = useDiary();
  const [empty] = useState(() => weekDraft(checkIns));
  const [draft, setDraft] = useState(empty);
  const [place, setPlace] = useState(0);
  const [pressed, setPressed] = useState(false);
  const step = STEPS[place];
  if (step === undefined) return null;
  const go = (next: WeekDraft, to: number) => {
    setDraft(next);
    setPressed(false);
    if (to < STEPS.length) setPlace(to);
    else finish(next);
  };
  const finish = (last: WeekDraft) => {
    const entry = weekEntry(last);
    if (entry) show(words.saved, store.record(entry));
    onDone();
  };
  return (
    <StepPage
      step={step}
      place={place}
      draft={draft}
      fault={pressed && !step.isWhole(draft)}
      onChange={setDraft}
      onNext={() => (step.isWhole(draft) ? go(draft, place + 1) : setPressed(true))}
      onSkip={() => go(step.without(draft, empty), place + 1)}
      onBack={() => go(draft, place - 1)}
    />
  );
}

interface StepPageProps extends WeekPageProps {
  readonly step: WeekStep;
  readonly place: number;
  /** "Next" was pressed in vain. */
  readonly fault: boolean;
  readonly onNext: () => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}

function StepPage(props: StepPageProps) {
  const { step, place, draft, fault, onChange, onNext, onSkip, onBack } = props;
  const { name, questions } = instruments[step.instrument];
  const title = say(name);
  useTabTitle(title);
  const [first] = questions;
  return (
    <Page
      title={title}
      lead={step.instrument === 'activities' && first ? say(first.text) : undefined}
      back={
        place === 0
          ? { label: words.places.diary, href: '/diary' }
          : { label: words.back, onClick: onBack }
      }
      actions={
        <Button block onClick={onNext}>
          {place + 1 < STEPS.length ? weekWords.check.next : weekWords.check.save}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <step.Fields draft={draft} onChange={onChange} />
      <div role="alert">
        {fault && <Notice tone="warning">{weekWords.check.chooseFirst}</Notice>}
      </div>
      <Button block variant="quiet" onClick={onSkip}>
        {weekWords.check.skip}
      </Button>
    </Page>
  );
}

function Done() {
  const { title, lead } = weekWords.check.done;
  useTabTitle(title);
  return (
    <Page
      title={title}
      lead={lead}
      back={{ label: words.places.diary, href: '/diary' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <WeekResult />
    </Page>
  );
}
