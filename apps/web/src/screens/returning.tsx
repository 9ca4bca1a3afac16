/** For who comes back: the last answer, and the two ways in which it may have stopped being true. */
import type { DiaryState } from '@unknot/diary';
import { type Instant, type Today, today } from '@unknot/engine';
import { answeredAt, isExpired } from '../app/answer-age.ts';
import { momentInWords } from '../app/format-time.ts';
import { patientOf } from '../app/store.ts';
import { headline } from '../app/verdict-words.ts';
import { Button, Panel, Stack } from '../design/index.ts';
import { words } from '../words/words.ts';
import { ChangedButtons } from './changed-buttons.tsx';
import { FirstKnot } from './first-knot.tsx';

interface ReturningProps {
  readonly diary: DiaryState;
  readonly now: Instant;
}

/** The knot as loose as the person has become, and the last answer. */
export function Returning({ diary, now }: ReturningProps) {
  const answer = today(patientOf(diary), now);
  return (
    <>
      <FirstKnot phase={answer.phase} />
      {answer.disposition === 'undecided' ? (
        <p>{words.first.unfinished(momentInWords(answeredAt(diary), now))}</p>
      ) : (
        <LastAnswer answer={answer} diary={diary} now={now} />
      )}
    </>
  );
}

interface LastAnswerProps extends ReturningProps {
  readonly answer: Today;
}

function LastAnswer({ answer, diary, now }: LastAnswerProps) {
  return (
    <Panel heading={words.answer.lastHeading}>
      <p>
        <strong>{headline(answer)}.</strong>
      </p>
      <p>{words.answer.answered(momentInWords(answeredAt(diary), now))}</p>
      {isExpired(diary, now) && <p>{words.answer.expired}</p>}
      <Stack gap="small">
        <Button block variant="secondary" href="/answer">
          {words.answer.see}
        </Button>
        <ChangedButtons />
      </Stack>
    </Panel>
  );
}
