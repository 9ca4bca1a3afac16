/** A session that was begun: it goes on where the diary left off; after hours it asks first. */
import type { RunningSession } from '@unknot/diary';
import { goOnWith } from '@unknot/engine';
import { hoursBetween } from '@unknot/logic';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { momentInWords } from '../app/format-time.ts';
import { useTabTitle } from '../app/tab-title.ts';
import type { Present } from '../app/use-today.ts';
import { Button, Page, Stack } from '../design/index.ts';
import { moveWords } from '../words/move-words.ts';
import { words } from '../words/words.ts';
import { movementStateOf } from './movement-state.ts';
import { NoSessionPage } from './no-session-page.tsx';
import { dropSession } from './session-events.ts';
import { SessionPlayer } from './session-player.tsx';

interface SessionUnderWayProps {
  readonly running: RunningSession;
  readonly present: Present;
}

/** Muscles are cold again, and the pain may be another. */
const ASKS_AFTER_HOURS = 2;

export function SessionUnderWay({ running, present }: SessionUnderWayProps) {
  const [going] = useState(() => goOnWith(running, movementStateOf(present), present.now));
  const isOld = hoursBetween(running.lastAt, present.now) > ASKS_AFTER_HOURS;
  const [chosen, choose] = useState<'go-on' | 'end' | null>(isOld ? null : 'go-on');
  if (going.kind === 'none') {
    return <NoSessionPage because={going.because} diary={present.diary} />;
  }
  if (chosen === null) return <OldSession running={running} present={present} choose={choose} />;
  return <SessionPlayer running={running} going={going} ending={chosen === 'end'} />;
}

interface OldSessionProps extends SessionUnderWayProps {
  readonly choose: (choice: 'go-on' | 'end') => void;
}

function OldSession({ running, present, choose }: OldSessionProps) {
  useTabTitle(moveWords.oldTitle);
  const [, navigate] = useLocation();
  const drop = () => {
    dropSession(running);
    navigate('/move');
  };
  return (
    <Page
      title={moveWords.oldTitle}
      lead={moveWords.oldLead(momentInWords(running.at, present.now))}
      back={{ label: moveWords.title, href: '/move' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Stack>
        <Button block onClick={() => choose('end')}>
          {moveWords.oldEnd}
        </Button>
        <Button block variant="secondary" onClick={() => choose('go-on')}>
          {moveWords.oldGoOn}
        </Button>
        <Button block variant="quiet" onClick={drop}>
          {moveWords.oldDrop}
        </Button>
      </Stack>
    </Page>
  );
}
