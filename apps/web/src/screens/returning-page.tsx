/** The first page for who comes back: the last answer, and the two ways in which it may have stopped being true. */
import type { DiaryState } from '@unknot/diary';
import { type Instant, type Today, today } from '@unknot/engine';
import { regions } from '@unknot/knowledge';
import { answeredAt, isExpired } from '../app/answer-age.ts';
import { useNow } from '../app/clock.ts';
import { momentInWords } from '../app/format-time.ts';
import { patientOf } from '../app/patient.ts';
import { useDiary } from '../app/use-diary.ts';
import { headline } from '../app/verdict-words.ts';
import { Button, CareCard } from '../design/index.ts';
import { words } from '../words/words.ts';
import { ChangedButtons } from './changed-buttons.tsx';
import { FirstPage } from './first-page.tsx';
import { Section } from './section.tsx';

export function ReturningPage() {
  const now = useNow(60);
  const diary = useDiary();
  const answer = today(patientOf(diary), now);
  const unfinished = answer.disposition === 'undecided';
  return (
    <FirstPage knot={answer.phase} unfinished={unfinished}>
      {unfinished ? (
        <p>{words.first.unfinished(momentInWords(answeredAt(diary), now))}</p>
      ) : (
        <LastAnswer answer={answer} diary={diary} now={now} />
      )}
    </FirstPage>
  );
}

interface LastAnswerProps {
  readonly answer: Today;
  readonly diary: DiaryState;
  readonly now: Instant;
}

function LastAnswer({ answer, diary, now }: LastAnswerProps) {
  const { disposition } = answer;
  if (disposition === 'undecided') return null;
  const { emergency } = regions[diary.region];
  const expired = isExpired(diary, now);
  return (
    <Section heading={words.answer.lastHeading}>
      <CareCard
        level={disposition}
        heading={headline(answer)}
        headingLevel={3}
        actions={
          disposition === 'emergency' && (
            <Button variant="emergency" block icon="phone" href={`tel:${emergency.number}`}>
              {emergency.label}
            </Button>
          )
        }
      >
        <p>{words.answer.answered(momentInWords(answeredAt(diary), now))}</p>
        {expired && <p>{words.answer.expired}</p>}
      </CareCard>
      <Button block variant="secondary" href="/answer">
        {words.answer.see}
      </Button>
      <ChangedButtons />
    </Section>
  );
}
