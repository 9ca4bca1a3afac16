/** Today in an emergency: the call, and the two ways in which the answer may have stopped being true. Nothing else. */
import { regions } from '@unknot/knowledge';
import { answeredAt, isExpired } from '../app/answer-age.ts';
import { momentInWords } from '../app/format-time.ts';
import { useTabTitle } from '../app/tab-title.ts';
import type { Present } from '../app/use-today.ts';
import { Button, CareCard, Page, Stack } from '../design/index.ts';
import { say } from '../language/language.ts';
import { ChangedButtons } from '../screens/changed-buttons.tsx';
import { words } from '../words/words.ts';

export function EmergencyToday({ present }: { readonly present: Present }) {
  const { diary, now } = present;
  const { emergency } = regions[diary.region];
  useTabTitle(words.answer.emergency);
  return (
    <Page title={words.answer.emergency} lead={words.answer.emergencyHow}>
      <CareCard
        level="emergency"
        heading={words.answer.emergencyCard}
        actions={
          <Button variant="emergency" block icon="phone" href={`tel:${emergency.number}`}>
            {say(emergency.label)}
          </Button>
        }
      >
        <p>{words.answer.answered(momentInWords(answeredAt(diary), now))}</p>
        {isExpired(diary, now) && <p>{words.answer.expired}</p>}
      </CareCard>
      <Stack gap="small">
        <Button block variant="secondary" href="/answer">
          {words.answer.see}
        </Button>
        <ChangedButtons />
      </Stack>
    </Page>
  );
}
