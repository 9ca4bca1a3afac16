/** After a week almost without pain: is it over? The answer closes the episode. */
import { calendarDay } from '@unknot/logic';
import type { Recorded } from '../app/diary-store.ts';
import { store } from '../app/store.ts';
import { Button, Knot, Panel } from '../design/index.ts';
import { logWords } from '../words/log-words.ts';

interface IsItOverProps {
  readonly now: string;
  readonly onEnded: (message: string, recorded: Recorded) => void;
}

export function IsItOver({ now, onEnded }: IsItOverProps) {
  const end = () =>
    onEnded(logWords.ended, store.record({ type: 'episode-ended', date: calendarDay(now) }));
  return (
    <Panel heading={logWords.over}>
      <Knot phase="prevention" />
      <p>{logWords.overText}</p>
      <Button block variant="secondary" onClick={end}>
        {logWords.overYes}
      </Button>
    </Panel>
  );
}
