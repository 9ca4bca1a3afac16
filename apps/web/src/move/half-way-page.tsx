/** The pain half way: the traffic light says at once whether it may go on. */
import { lightOf } from '@unknot/engine';
import { useState } from 'react';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Page, Scale } from '../design/index.ts';
import { moveWords } from '../words/move-words.ts';
import { words } from '../words/words.ts';
import { TrafficLight } from './traffic-light.tsx';

interface HalfWayPageProps {
  readonly painBefore: number;
  readonly onRated: (pain: number) => void;
  readonly onBack: () => void;
  readonly onStop: () => void;
}

export function HalfWayPage({ painBefore, onRated, onBack, onStop }: HalfWayPageProps) {
  useTabTitle(moveWords.halfTitle);
  const [pain, setPain] = useState<number | null>(null);
  const light = pain === null ? null : lightOf({ painBefore, painWorst: pain });
  return (
    <Page
      title={moveWords.halfTitle}
      lead={moveWords.halfLead}
      back={{ label: words.back, onClick: onBack }}
      actions={
        <>
          {pain !== null && (
            <Button block onClick={() => onRated(pain)}>
              {light === 'red' ? moveWords.toEnd : moveWords.goOn}
            </Button>
          )}
          <Button block variant="quiet" onClick={onStop}>
            {moveWords.stop}
          </Button>
        </>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Scale
        legend={moveWords.pain}
        value={pain}
        onChange={setPain}
        min={0}
        max={10}
        lowLabel={words.check.painLow}
        highLabel={words.check.painHigh}
      />
      <div role="status">
        {light && <TrafficLight light={light}>{moveWords.lightNow[light]}</TrafficLight>}
      </div>
    </Page>
  );
}
