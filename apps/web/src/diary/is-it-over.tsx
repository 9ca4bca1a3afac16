/** After a week almost without pain: is it over? The answer closes the episode. */
import { calendarDay } from '@unknot/logic';
import type { Recorded } from '../app/diary-store.ts';
import { store } from '../app/store.ts';
import { Button, Knot, Panel } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';

interface IsItOverProps {
  readonly now: string;
  readonly onEnded: (message: string, recorded: Recorded) => void;
}

export function IsItOver({ now, onEnded }: IsItOverProps) {
  const end = () =>
    onEnded(diaryWords.ended, store.record({ type: 'episode-ended', date: calendarDay(now) }));
  return (
    <Panel heading={diaryWords.over}>
      <Knot phase="prevention" />
      <p>{diaryWords.overText}</p>
      <Button block variant="secondary" onClick={end}>
        {diaryWords.overYes}
      </Button>
    </Panel>
  );
}
