/** What of the way back is counted or measured: quiet days, painkillers, the turn, the strength of each side. */
import { movementThresholds } from '@unknot/knowledge';
import { addHours, hoursBetween } from '@unknot/logic';
import { useState } from 'react';
import { momentInWords } from '../app/format-time.ts';
import { store } from '../app/store.ts';
import type { Show } from '../app/use-toast.tsx';
import { useToday } from '../app/use-today.ts';
import { Button, NumberField, Scale } from '../design/index.ts';
import { ladderWords } from '../words/ladder-words.ts';
import { words } from '../words/words.ts';
import type { Ladder } from './ladder-state.ts';
import { YesNo } from './ladder-yes-no.tsx';
import { isPainFresh } from './pain-rated.ts';
import { RatePain } from './rate-pain.tsx';

interface TaskProps {
  readonly ladder: Ladder;
}

interface ShowProps {
  /** Says what was kept, with a way back. */
  readonly show: Show;
}

const limit = movementThresholds;

/** First the days at rest; the pain with the task is asked once they are full. */
export function QuietTask({ ladder, show }: TaskProps & ShowProps) {
  const { diary, now } = useToday();
  const { restPain, quietDays, taskPain } = ladder.state.report;
  if (quietDays !== null && quietDays >= limit['return-quiet-days'].value)
    return (
      <Scale
        legend={ladderWords.taskPain}
        value={taskPain}
        onChange={(value) => store.record({ type: 'sport-answered', taskPain: value })}
        min={0}
        max={10}
        lowLabel={words.check.painLow}
        highLabel={words.check.painHigh}
      />
    );
  return (
    <>
      <p>
        <strong>{quietInWords(restPain, quietDays)}</strong>
      </p>
      {!isPainFresh(diary, now) && (
        <RatePain legend={ladderWords.painNow} save={ladderWords.save} show={show} />
      )}
    </>
  );
}

function quietInWords(restPain: number | null, quietDays: number | null): string {
  if (quietDays === null) return ladderWords.noRating;
  const quiet = restPain !== null && restPain <= limit['return-rest-pain'].value;
  return quiet ? ladderWords.quietDays(Math.floor(quietDays)) : ladderWords.notQuiet;
}

export function PainkillerTask({ ladder }: TaskProps) {
  const { now } = useToday();
  const { hoursWithoutPainkiller: hours } = ladder.state.report;
  const enough = limit['return-tablet-hours'].value;
  if (hours !== null && hours < enough)
    return <p>{ladderWords.painkillerLogged(momentInWords(addHours(now, enough - hours), now))}</p>;
  const said = ladder.sport.answers.noPainkiller;
  const fresh = said !== undefined && hoursBetween(said.at, now) <= enough;
  return (
    <YesNo
      question={ladderWords.painkiller}
      answer={fresh ? !said.value : null}
      onAnswer={(needed) => store.record({ type: 'sport-answered', noPainkiller: !needed })}
    />
  );
}

export function TurnTask({ turn }: { readonly turn: Ladder['state']['report']['turn'] }) {
  return (
    <>
      {turn && <p>{ladderWords.turned(turn.left, turn.right)}</p>}
      <Button block variant="secondary" href="/move/tests/seated-turn">
        {ladderWords.toTurn}
      </Button>
    </>
  );
}

/** More is no count of one go. */
const MOST_TIMES = 200;

export function StrengthTask({ show }: ShowProps) {
  const [sore, setSore] = useState<number | null>(null);
  const [other, setOther] = useState<number | null>(null);
  const save = () => {
    if (sore === null || other === null) return;
    show(words.saved, store.record({ type: 'sport-answered', strength: { sore, other } }));
  };
  const side = { unit: ladderWords.times, min: 0, max: MOST_TIMES };
  const complete = [sore, other].every((count) => count !== null && count <= MOST_TIMES);
  return (
    <>
      <p>{ladderWords.strength}</p>
      <NumberField label={ladderWords.soreSide} value={sore} onChange={setSore} {...side} />
      <NumberField label={ladderWords.otherSide} value={other} onChange={setOther} {...side} />
      <Button block variant="secondary" disabled={!complete} onClick={save}>
        {ladderWords.save}
      </Button>
    </>
  );
}
