/** The timer of a remedy. What is stored is when it began and for how long, so it survives a reload. */
import { type RemedyId, remedies } from '@unknot/knowledge';
import { useEffect, useRef, useState } from 'react';
import { now, useNow } from '../app/clock.ts';
import { store } from '../app/store.ts';
import { useDiary } from '../app/use-diary.ts';
import { useWakeLock } from '../app/wake-lock.ts';
import { Stack, TimerRing } from '../design/index.ts';
import { say } from '../language/language.ts';
import { reliefWords } from '../words/relief-words.ts';
import { isHeatLookDue } from './heat-look.ts';
import { HeatLookPanel } from './heat-look-panel.tsx';
import { currentGo, type Go, minutesSince } from './remedy-go.ts';
import { TellWhenOver } from './tell-when-over.tsx';

interface RemedyTimerProps {
  readonly remedy: RemedyId;
  readonly minutes: number;
}

export function RemedyTimer({ remedy, minutes }: RemedyTimerProps) {
  const moment = useNow(1);
  const diary = useDiary();
  const [closed, setClosed] = useState<string | null>(null);
  const [looking, setLooking] = useState(false);
  const found = currentGo(diary.remedies, remedy, Date.parse(moment));
  const go = found?.id === closed ? null : found;
  const running = go !== null && Date.parse(moment) < go.endsAt;
  useWakeLock(running);
  const begin = () => {
    setLooking(false);
    store.record({ type: 'remedy-used', remedy, minutes });
  };
  const stop = () => {
    if (!go) return;
    setClosed(go.id);
    if (running) cutShort(go);
  };
  const place = useFocusAfterChange(looking);
  return (
    <div ref={place} tabIndex={-1}>
      {looking ? (
        <HeatLookPanel remedy={remedy} onClear={begin} />
      ) : (
        <Stack>
          <TimerRing
            minutes={go?.minutes ?? minutes}
            label={reliefWords.timers[remedy] ?? say(remedies[remedy].name)}
            endsAt={go?.endsAt ?? null}
            now={Date.parse(moment)}
            onStart={() => (isHeatLookDue(diary, remedy, moment) ? setLooking(true) : begin())}
            onStop={stop}
          />
          {running && <TellWhenOver />}
        </Stack>
      )}
    </div>
  );
}

/** The button that was pressed is gone, so the keyboard goes on at what came in its place. */
function useFocusAfterChange(value: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [value]);
  return place;
}

/** Replaces the planned time by the time it really took. */
function cutShort(go: Go): void {
  const minutes = minutesSince(go.at, now());
  const { remedy, at } = go;
  store.record(
    { type: 'retracted', target: go.id },
    ...(minutes >= 1 ? [{ type: 'remedy-used', remedy, minutes, at } as const] : []),
  );
}
