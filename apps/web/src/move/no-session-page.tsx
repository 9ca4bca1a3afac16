/** Why there is no session, in a sentence, and the way out. */
import type { DiaryState } from '@unknot/diary';
import type { NoSession } from '@unknot/engine';
import { stopSigns } from '@unknot/knowledge';
import { beginCheck } from '../app/begin-check.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Page } from '../design/index.ts';
import { say } from '../language/language.ts';
import { CheckFirst } from '../screens/check-first.tsx';
import { moveWords } from '../words/move-words.ts';
import { words } from '../words/words.ts';

interface NoSessionPageProps {
  readonly because: NoSession['because'];
  readonly diary: DiaryState;
}

export function NoSessionPage({ because, diary }: NoSessionPageProps) {
  switch (because) {
    case 'danger':
      return <CheckFirst title={moveWords.todaysSession} disposition="urgent" />;
    case 'undecided':
      return <CheckFirst title={moveWords.todaysSession} disposition="undecided" />;
    case 'check-first':
      return <StoppedBefore diary={diary} />;
    case 'questions':
    case 'nothing-cleared':
      return <NothingCleared />;
  }
}

/** The sign that ended the last session, in words; empty when it ended well. */
export function lastStopSign({ sessions }: Pick<DiaryState, 'sessions'>): string | null {
  const sign = stopSigns.find(({ id }) => id === sessions.at(-1)?.stopSign);
  return sign ? say(sign.text) : null;
}

function StoppedBefore({ diary }: { readonly diary: DiaryState }) {
  useTabTitle(moveWords.stoppedTitle);
  const sign = lastStopSign(diary);
  return (
    <Page
      title={moveWords.stoppedTitle}
      lead={moveWords.stoppedLead}
      back={{ label: moveWords.title, href: '/move' }}
      actions={
        <Button block onClick={beginCheck}>
          {moveWords.check}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {sign && <p>{moveWords.stoppedSign(sign)}</p>}
      <p>{moveWords.stoppedWay}</p>
    </Page>
  );
}

function NothingCleared() {
  useTabTitle(moveWords.nothingTitle);
  return (
    <Page
      title={moveWords.nothingTitle}
      lead={moveWords.nothingLead}
      back={{ label: moveWords.title, href: '/move' }}
      actions={
        <Button block href="/relief">
          {moveWords.relief}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <p>{moveWords.nothingWay}</p>
    </Page>
  );
}
