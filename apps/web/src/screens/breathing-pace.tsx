/** Slow breathing with a pace to follow; the time is written down when it ends. */
import { useRef, useState } from 'react';
import { now } from '../app/clock.ts';
import { store } from '../app/store.ts';
import { useWakeLock } from '../app/wake-lock.ts';
import { BreathPacer } from '../design/index.ts';
import { reliefWords } from '../words/relief-words.ts';
import { minutesSince } from './remedy-go.ts';

/** The pace of the remedy's steps: in for 4 seconds, out for 6. */
const INHALE_SECONDS = 4;
const EXHALE_SECONDS = 6;

const labels = {
  name: reliefWords.breathName,
  inhale: reliefWords.breatheIn,
  exhale: reliefWords.breatheOut,
  start: reliefWords.breathStart,
  stop: reliefWords.breathStop,
  started: reliefWords.breathStarted,
  ended: reliefWords.breathEnded,
};

export function BreathingPace({ minutes }: { readonly minutes: number }) {
  const [running, setRunning] = useState(false);
  useWakeLock(running);
  const startedAt = useRef<string | null>(null);
  const toggle = () => {
    setRunning(!running);
    if (running && startedAt.current) writeDown(startedAt.current);
    startedAt.current = running ? null : now();
  };
  return (
    <BreathPacer
      inhaleSeconds={INHALE_SECONDS}
      exhaleSeconds={EXHALE_SECONDS}
      minutes={minutes}
      running={running}
      onToggle={toggle}
      labels={labels}
    />
  );
}

/** A go of less than a minute was a try and is not kept. */
function writeDown(startedAt: string): void {
  const minutes = minutesSince(startedAt, now());
  if (minutes >= 1)
    store.record({ type: 'remedy-used', remedy: 'breathing', minutes, at: startedAt });
}
