/** Whom to call today, while that is what the last answer says. */
import { regions } from '@unknot/knowledge';
import { answeredAt } from '../app/answer-age.ts';
import { momentInWords } from '../app/format-time.ts';
import type { Present } from '../app/use-today.ts';
import { headline, instruction } from '../app/verdict-words.ts';
import { Button, CareCard } from '../design/index.ts';
import { say } from '../language/language.ts';
import { words } from '../words/words.ts';

export function UrgentCard({ present: { diary, now, answer } }: { readonly present: Present }) {
  const { advice } = regions[diary.region];
  return (
    <CareCard
      level="urgent"
      heading={headline(answer)}
      actions={
        advice && (
          <Button block variant="secondary" icon="phone" href={`tel:${advice.number}`}>
            {say(advice.label)}
          </Button>
        )
      }
    >
      <p>{instruction(answer)}</p>
      <p>{words.answer.answered(momentInWords(answeredAt(diary), now))}</p>
    </CareCard>
  );
}
