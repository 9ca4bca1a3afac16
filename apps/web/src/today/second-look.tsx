/** After a sudden, strong pain: is all as it was? A "no" is the main action of the page and begins the check. */
import { lookAgain } from '@unknot/knowledge';
import { now } from '../app/clock.ts';
import { store } from '../app/store.ts';
import { Button, Panel } from '../design/index.ts';
import { say } from '../language/language.ts';
import { todayWords } from '../words/today-words.ts';
import { LOOKED_AGAIN } from './agenda.ts';

export function SecondLook() {
  return (
    <Panel heading={todayWords.lookHeading} icon="timer">
      <p>{say(lookAgain.text)}</p>
      <Button block variant="secondary" onClick={noteLook}>
        {todayWords.lookSame}
      </Button>
    </Panel>
  );
}

function noteLook(): void {
  store.record({ type: 'setting-changed', key: LOOKED_AGAIN, value: now() });
}
