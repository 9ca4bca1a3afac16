/** The timer of a remedy. What is stored is when it began and for how long, so it survives a reload. */
import { type RemedyId, remedies } from '@unknot/knowledge';
import { useState } from 'react';
import { now, useNow } from '../app/clock.ts';
import { store } from '../app/store.ts';
import { useDiary } from '../app/use-diary.ts';
import { TimerRing } from '../design/index.ts';
import { say } from '../language/language.ts';
import { reliefWords } from '../words/relief-words.ts';
import { currentGo, type Go } from './remedy-go.ts';

interface RemedyTimerProps {
  readonly remedy: RemedyId;
  readonly minutes: number;
}

export function RemedyTimer({ remedy, minutes }: RemedyTimerProps) {
  const nowMs = Date.parse(useNow(1));
  const [closed, setClosed] = useState<string | null>(null);
  const found = currentGo(useDiary().remedies, remedy, nowMs);
  const go = found?.id === closed ? null : found;
  const stop = () => {
    if (!go) return;
    setClosed(go.id);
    if (nowMs < go.endsAt) cutShort(go);
  };
  return (
    <TimerRing
      minutes={go?.minutes ?? minutes}
      label={reliefWords.timers[remedy] ?? say(remedies[remedy].name)}
      endsAt={go?.endsAt ?? null}
      now={nowMs}
      onStart={() => store.record({ type: 'remedy-used', remedy, minutes })}
      onStop={stop}
    />
  );
}

/** Replaces the planned time by the time it really took. */
function cutShort(go: Go): void {
  const minutes = Math.round((Date.parse(now()) - Date.parse(go.at)) / 60_000);
  const { remedy, at } = go;
  store.record(
    { type: 'retracted', target: go.id },
    ...(minutes >= 1 ? [{ type: 'remedy-used', remedy, minutes, at } as const] : []),
  );
}
