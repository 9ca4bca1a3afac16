/** Before a session: open questions, the pain now, or why there is no session and what helps instead. */
import { buildSession, type Session } from '@unknot/engine';
import { useState } from 'react';
import { now } from '../app/clock.ts';
import { diaryOf } from '../app/folded-diary.ts';
import { store } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { type Present, presentOf } from '../app/use-today.ts';
import { Button, Page, Scale } from '../design/index.ts';
import { QuestionPage } from '../interview/question-page.tsx';
import { nextPageOf } from '../interview/reasoning.ts';
import { useInterview } from '../interview/use-interview.ts';
import { moveWords } from '../words/move-words.ts';
import { words } from '../words/words.ts';
import { movementInterview } from './movement-interview.ts';
import { movementStateOf } from './movement-state.ts';
import { NoSessionPage } from './no-session-page.tsx';
import { beginSession } from './session-events.ts';

export function BeforeSession({ present }: { readonly present: Present }) {
  const [rated, setRated] = useState<number | null>(null);
  const open = useInterview(movementInterview(present.diary, present.now), '/move');
  const session = buildSession(movementStateOf(present), present.now);
  if (session.kind === 'none' && session.because === 'check-first') {
    return <NoSessionPage because="check-first" diary={present.diary} />;
  }
  if (open) return <QuestionPage open={open} stage={words.check.movement} />;
  if (session.kind === 'none') {
    return <NoSessionPage because={session.because} diary={present.diary} />;
  }
  if (rated !== null) return <Ready session={session} pain={rated} />;
  return <PainFirst onRated={(pain) => beginOrAsk(pain) || setRated(pain)} />;
}

/** Begins the session that fits this pain; `false` when a question or a reason against it has come up. */
function beginOrAsk(pain: number): boolean {
  store.record({ type: 'check-in', pain });
  const present = presentOf(diaryOf(store.read().log), now());
  const kind = movementInterview(present.diary, present.now);
  if (nextPageOf(present.diary, present.now, kind) !== null) return false;
  const session = buildSession(movementStateOf(present), present.now);
  if (session.kind === 'session') beginSession(session, pain);
  return session.kind === 'session';
}

function PainFirst({ onRated }: { readonly onRated: (pain: number) => void }) {
  useTabTitle(moveWords.painTitle);
  return (
    <Page
      title={moveWords.painTitle}
      lead={moveWords.painLead}
      back={{ label: moveWords.title, href: '/move' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Scale
        legend={moveWords.pain}
        value={null}
        onChange={onRated}
        min={0}
        max={10}
        lowLabel={words.check.painLow}
        highLabel={words.check.painHigh}
      />
    </Page>
  );
}

/** The questions that the number brought up are answered. */
function Ready({ session, pain }: { readonly session: Session; readonly pain: number }) {
  useTabTitle(moveWords.readyTitle);
  return (
    <Page
      title={moveWords.readyTitle}
      lead={moveWords.readyLead(session.minutes)}
      back={{ label: moveWords.title, href: '/move' }}
      actions={
        <Button block onClick={() => beginSession(session, pain)}>
          {moveWords.start}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <p>{moveWords.warmUpFirst}</p>
    </Page>
  );
}
