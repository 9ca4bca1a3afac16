/** The short list to go through before warmth: all "no", or the questions again. */
import { type RemedyId, facts as vocabulary } from '@unknot/knowledge';
import { navigate } from 'wouter/use-browser-location';
import { now } from '../app/clock.ts';
import { store } from '../app/store.ts';
import { Button, Panel } from '../design/index.ts';
import { answersGiven } from '../interview/answered-pages.ts';
import { RELIEF } from '../interview/treatment-interviews.ts';
import { reliefWords } from '../words/relief-words.ts';
import { HEAT_LOOKED, heatLimits } from './heat-look.ts';
import { Lines } from './lines.tsx';

interface HeatLookPanelProps {
  readonly remedy: RemedyId;
  /** None was true, and that is written down. */
  readonly onClear: () => void;
}

export function HeatLookPanel({ remedy, onClear }: HeatLookPanelProps) {
  const clear = () => {
    store.record({ type: 'setting-changed', key: HEAT_LOOKED, value: now() });
    onClear();
  };
  return (
    <Panel heading={reliefWords.heatLook} icon="heat">
      <Lines lines={heatLimits(remedy).map((id) => vocabulary[id].label)} />
      <Button block onClick={clear}>
        {reliefWords.heatNone}
      </Button>
      <Button block variant="secondary" onClick={() => askAgain(remedy)}>
        {reliefWords.heatOne}
      </Button>
    </Panel>
  );
}

/** To the questions about relief, with the answers given there. */
function askAgain(remedy: RemedyId): void {
  const first = answersGiven(store.read().log, RELIEF.topics).findLast(
    ({ answers }) => 'numb-skin' in answers,
  );
  navigate(`/relief/${remedy}${first ? `?page=${first.id}` : ''}`);
}
