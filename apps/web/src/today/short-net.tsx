/** When to get help at once, behind one line; whole on a tap. */
import { type RegionId, regions } from '@unknot/knowledge';
import { Button, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { Lines } from '../screens/lines.tsx';
import { signsToWatch } from '../screens/safety-net.tsx';
import { todayWords } from '../words/today-words.ts';
import { words } from '../words/words.ts';

export function ShortNet({ region }: { readonly region: RegionId }) {
  return (
    <Why summary={words.answer.net}>
      <p>{words.answer.netCall(say(regions[region].emergency.label))}</p>
      <Lines lines={signsToWatch()} />
      <p>{words.answer.netAgain}</p>
      <Button variant="quiet" href="/answer">
        {todayWords.wholeAnswer}
      </Button>
    </Why>
  );
}
