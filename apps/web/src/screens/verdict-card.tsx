/** The answer as a care card: what, by when, whom to call, and when to look again. */
import type { DiaryState } from '@unknot/diary';
import type { Instant, Today } from '@unknot/engine';
import { lookAgain, regions } from '@unknot/knowledge';
import { addHours } from '@unknot/logic';
import { answeredAt, isExpired, lookAgainAt, reviewAt } from '../app/answer-age.ts';
import { dayInWords, momentInWords } from '../app/format-time.ts';
import { deadlineHours, headline, instruction } from '../app/verdict-words.ts';
import { Button, CareCard } from '../design/index.ts';
import { say } from '../language/language.ts';
import { words } from '../words/words.ts';

interface VerdictCardProps {
  readonly answer: Today;
  readonly diary: DiaryState;
  readonly now: Instant;
}

export function VerdictCard({ answer, diary, now }: VerdictCardProps) {
  const { disposition } = answer;
  if (disposition === 'undecided' || disposition === 'emergency') return null;
  const hours = deadlineHours(answer);
  const { advice } = regions[diary.region];
  return (
    <CareCard
      level={disposition}
      heading={headline(answer)}
      actions={
        disposition === 'urgent' &&
        advice && (
          <Button block icon="phone" href={`tel:${advice.number}`}>
            {say(advice.label)}
          </Button>
        )
      }
    >
      <p>{instruction(answer)}</p>
      {hours !== null && (
        <p>
          <strong>{words.answer.before(dayInWords(addHours(answeredAt(diary), hours)))}</strong>
        </p>
      )}
      {isExpired(diary, now) ? (
        <p>
          <strong>{words.answer.expired}</strong>
        </p>
      ) : (
        <p>{words.answer.lookAgain(momentInWords(reviewAt(diary), now))}</p>
      )}
      <LookAgain diary={diary} now={now} />
    </CareCard>
  );
}

function LookAgain({ diary, now }: Omit<VerdictCardProps, 'answer'>) {
  const [next] = lookAgainAt(diary, now);
  if (next === undefined) return null;
  return (
    <p>
      {words.answer.lookSoon(momentInWords(next, now))} {say(lookAgain.text)}
    </p>
  );
}
