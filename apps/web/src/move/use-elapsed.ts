/** A clock that can be paused: how long this set, or this rest, has been going on. */
import { useEffect, useRef, useState } from 'react';

const TICK_MS = 200;

export interface Elapsed {
  /** Kept fresh about five times a second. */
  readonly seconds: number;
  /** The same to the moment, for a picture that is drawn more often. */
  readonly exact: () => number;
}

/** Counts while `running`, from 0 for each new `what`. */
export function useElapsed(what: string, running: boolean): Elapsed {
  const [, tick] = useState(0);
  const clock = useRef(STOPPED);
  if (clock.current.what !== what) clock.current = { ...STOPPED, what };
  useEffect(() => {
    if (!running || clock.current.what !== what) return undefined;
    const mine = clock.current;
    mine.since = performance.now();
    const timer = setInterval(() => tick((count) => count + 1), TICK_MS);
    return () => {
      clearInterval(timer);
      mine.before = secondsOf(mine);
      mine.since = null;
    };
  }, [what, running]);
  return { seconds: secondsOf(clock.current), exact: () => secondsOf(clock.current) };
}

interface Clock {
  readonly what: string;
  /** Seconds up to the last pause. */
  before: number;
  since: number | null;
}

const STOPPED: Clock = { what: '', before: 0, since: null };

const secondsOf = ({ before, since }: Clock): number =>
  since === null ? before : before + (performance.now() - since) / 1000;
