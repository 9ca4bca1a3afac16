/** The first check was begun and is not finished: going on comes first, beginning anew is there too. */
import { answeredAt } from '../app/answer-age.ts';
import { momentInWords } from '../app/format-time.ts';
import type { Present } from '../app/use-today.ts';
import { FirstPage } from '../screens/first-page.tsx';
import { words } from '../words/words.ts';

export function UnfinishedCheck({ present }: { readonly present: Present }) {
  const { answer, diary, now } = present;
  return (
    <FirstPage knot={answer.phase} unfinished>
      <p>{words.first.unfinished(momentInWords(answeredAt(diary), now))}</p>
    </FirstPage>
  );
}
