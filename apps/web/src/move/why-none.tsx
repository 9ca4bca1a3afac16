/** On the place itself: why there is no session, and where to go. */
import type { DiaryState } from '@unknot/diary';
import type { NoSession } from '@unknot/engine';
import { beginCheck } from '../app/begin-check.ts';
import { Button, Panel, Stack } from '../design/index.ts';
import { moveWords } from '../words/move-words.ts';
import { lastStopSign } from './no-session-page.tsx';

interface WhyNoneProps {
  readonly because: NoSession['because'];
  readonly diary: DiaryState;
}

export function WhyNone({ because, diary }: WhyNoneProps) {
  if (because === 'check-first') return <AfterStop sign={lastStopSign(diary)} />;
  if (because === 'questions') return <p>{moveWords.askedFirst}</p>;
  return (
    <Panel heading={moveWords.nothingTitle}>
      <Stack>
        <p>{moveWords.nothingLead}</p>
        <p>{moveWords.nothingWay}</p>
        <Button block variant="secondary" href="/relief">
          {moveWords.relief}
        </Button>
      </Stack>
    </Panel>
  );
}

function AfterStop({ sign }: { readonly sign: string | null }) {
  return (
    <Panel heading={moveWords.stoppedTitle}>
      <Stack>
        <p>{moveWords.stoppedLead}</p>
        {sign && <p>{moveWords.stoppedSign(sign)}</p>}
        <p>{moveWords.stoppedWay}</p>
        <Button block onClick={beginCheck}>
          {moveWords.check}
        </Button>
      </Stack>
    </Panel>
  );
}
