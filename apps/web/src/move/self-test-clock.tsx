/** A stopwatch for a hold: one large button, started and stopped without looking. */
import { hoursBetween } from '@unknot/logic';
import { useEffect, useState } from 'react';
import { now, useNow } from '../app/clock.ts';
import { Button } from '../design/index.ts';
import { selfTestWords } from '../words/self-test-words.ts';
import styles from './self-test.module.css';

interface SelfTestClockProps {
  /** Seconds after which it stops by itself; `null`: when the person stops it. */
  readonly stopsAt: number | null;
  /** Whole seconds, when it has stopped. */
  readonly onStop: (seconds: number) => void;
}

export function SelfTestClock({ stopsAt, onStop }: SelfTestClockProps) {
  const [begun, setBegun] = useState<string | null>(null);
  const [last, setLast] = useState(0);
  const stop = (seconds: number) => {
    setBegun(null);
    setLast(seconds);
    onStop(seconds);
  };
  return (
    <div className={styles['clock']}>
      {begun === null ? (
        <Face seconds={last} />
      ) : (
        <Running begun={begun} stopsAt={stopsAt} onEnd={stop} />
      )}
      <Button
        variant="secondary"
        icon="timer"
        block
        onClick={() => (begun === null ? setBegun(now()) : stop(secondsSince(begun, now())))}
      >
        {begun === null ? selfTestWords.clockStart : selfTestWords.clockStop}
      </Button>
    </div>
  );
}

const Face = ({ seconds }: { readonly seconds: number }) => (
  <p className={styles['seconds']} role="timer" aria-label={selfTestWords.clock}>
    {selfTestWords.clockSeconds(seconds)}
  </p>
);

interface RunningProps {
  readonly begun: string;
  readonly stopsAt: number | null;
  readonly onEnd: (seconds: number) => void;
}

function Running({ begun, stopsAt, onEnd }: RunningProps) {
  const seconds = secondsSince(begun, useNow(0.25));
  const over = stopsAt !== null && seconds >= stopsAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it ends once
  useEffect(() => {
    if (over) onEnd(stopsAt);
  }, [over]);
  return <Face seconds={seconds} />;
}

/** A phone that slept counts on: the hold went on too. */
const secondsSince = (begun: string, at: string): number =>
  Math.max(0, Math.floor(hoursBetween(begun, at) * 3600));
