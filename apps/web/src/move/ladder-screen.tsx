/** The way back to sport or heavy work: where the person stands, and what is missing for the next step. */
import { type ReturnCriterionId, returnCriteria } from '@unknot/knowledge';
import { useState } from 'react';
import { mayTreat } from '../app/may-treat.ts';
import { useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useToast } from '../app/use-toast.tsx';
import { useToday } from '../app/use-today.ts';
import { Button, Icon, Knot, Notice, Page, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { CheckFirst } from '../screens/check-first.tsx';
import { Lines } from '../screens/lines.tsx';
import { Loading } from '../screens/loading.tsx';
import { RowLinks } from '../screens/row-links.tsx';
import { Section } from '../screens/section.tsx';
import { SourcesById } from '../screens/sources-by-id.tsx';
import { ladderWords } from '../words/ladder-words.ts';
import { words } from '../words/words.ts';
import styles from './ladder.module.css';
import { ChooseSport } from './ladder-choose.tsx';
import { LadderDrawing } from './ladder-drawing.tsx';
import { rungsOf } from './ladder-rungs.ts';
import { type Ladder, ladderOf } from './ladder-state.ts';
import { StepTasks } from './ladder-tasks.tsx';

export function LadderScreen() {
  const opened = useOpened();
  const present = useToday();
  const [choosing, setChoosing] = useState(false);
  const { diary, answer } = present;
  if (!opened) return <Loading />;
  if (diary.checkStartedAt === null || !mayTreat(answer))
    return <CheckFirst title={ladderWords.title} disposition={answer.disposition} />;
  if (diary.sport === null || choosing) return <ChooseSport onChosen={() => setChoosing(false)} />;
  return <Climb ladder={ladderOf(diary.sport, present)} onChange={() => setChoosing(true)} />;
}

interface ClimbProps {
  readonly ladder: Ladder;
  readonly onChange: () => void;
}

function Climb({ ladder, onChange }: ClimbProps) {
  const { sport, state, stand } = ladder;
  useTabTitle(ladderWords.title);
  const { toast, show } = useToast();
  return (
    <Page
      title={ladderWords.title}
      lead={ladderWords.lead(sport.name)}
      back={{ label: words.places.move, href: '/move' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {state.setBack && <Notice tone="info">{ladderWords.setBack}</Notice>}
      <LadderDrawing rungs={rungsOf(stand)} />
      {stand.step === 'return' ? <Open /> : <StepTasks ladder={ladder} show={show} />}
      <div>
        <Met missing={stand.missing} />
        <Why summary={ladderWords.source}>
          <SourcesById ids={[...new Set(returnCriteria.flatMap(({ sources }) => sources))]} />
        </Why>
      </div>
      <RowLinks
        links={[{ href: '/learn/return-to-sport', icon: 'book', name: ladderWords.read }]}
      />
      <Button variant="quiet" onClick={onChange}>
        {ladderWords.change}
      </Button>
      {toast}
    </Page>
  );
}

function Open() {
  return (
    <Section heading={ladderWords.open}>
      <div className={styles['knot']}>
        <Knot phase="prevention" />
      </div>
      <p>{ladderWords.openText}</p>
    </Section>
  );
}

function Met({ missing }: { readonly missing: readonly ReturnCriterionId[] }) {
  const met = returnCriteria.filter(({ id }) => !missing.includes(id));
  const open = returnCriteria.filter(({ id }) => missing.includes(id));
  return (
    <>
      {met.length > 0 && (
        <Why summary={ladderWords.met(met.length)}>
          <ul className={styles['met']}>
            {met.map(({ id, text }) => (
              <li key={id}>
                <Icon name="check" size={20} />
                <span>{say(text)}</span>
              </li>
            ))}
          </ul>
        </Why>
      )}
      {open.length > 0 && (
        <Why summary={ladderWords.stillOpen(open.length)}>
          <Lines lines={open.map(({ text }) => say(text))} />
        </Why>
      )}
    </>
  );
}
