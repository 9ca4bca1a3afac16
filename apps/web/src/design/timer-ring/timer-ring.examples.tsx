// Examples of TimerRing.
import { useEffect, useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { TimerRing } from './timer-ring.tsx';

const MINUTE = 60_000;

function HeatTimer() {
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, []);
  return (
    <TimerRing
      minutes={20}
      label="Heat"
      endsAt={endsAt}
      now={now}
      onStart={() => {
        setNow(Date.now());
        setEndsAt(Date.now() + 20 * MINUTE);
      }}
      onStop={() => setEndsAt(null)}
    />
  );
}

function StillTimer({ left }: { readonly left: number }) {
  return (
    <TimerRing
      minutes={20}
      label="Heat"
      endsAt={left}
      now={0}
      onStart={() => undefined}
      onStop={() => undefined}
    />
  );
}

export const timerRingRecord: ComponentRecord = {
  name: 'TimerRing',
  purpose: 'Counts down a stretch of heat or rest.',
  criteria: [
    'The time left stands in figures; the ring is decoration.',
    'A screen reader hears each whole minute and the end, never the seconds.',
    'Starting and stopping are buttons with words.',
  ],
  examples: [
    { name: 'ready, and running', element: <HeatTimer /> },
    { name: 'seven and a half minutes left', element: <StillTimer left={7.5 * MINUTE} /> },
    { name: 'time is up', element: <StillTimer left={0} /> },
  ],
};
