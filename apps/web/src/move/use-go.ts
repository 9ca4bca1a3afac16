/** One set as it goes on: its clock, its count, and the end that comes by itself unless the person prefers taps. */
import { useEffect, useRef } from 'react';
import type { Player } from './player.ts';
import { type Go, wholeSeconds } from './session-steps.ts';
import { useElapsed } from './use-elapsed.ts';
import type { Play } from './use-player.ts';

/** What the dial shows. */
export interface GoClock {
  readonly phase: Player['phase'];
  /** Repetitions begun, from 1; `null` where none are counted. */
  readonly count: number | null;
  /** Seconds left; `null` where no time is told. */
  readonly left: number | null;
  /** Share of the set that is done, 0 to 1. */
  readonly share: number;
  /** The time is up and a tap is awaited. */
  readonly waits: boolean;
  /** Seconds of this set or rest, for the figure. */
  readonly exact: () => number;
}

/** @param taps Nothing is counted and nothing ends by itself. */
export function useGo(player: Player, go: Go, act: Play, taps: boolean): GoClock {
  const { at, phase, paused } = player;
  const runs = phase !== 'ready' && !paused;
  const { seconds, exact } = useElapsed(`${at} ${player.go} ${phase}`, runs);
  const counted = go.reps !== undefined;
  const whole = phase === 'resting' ? go.restBefore : wholeSeconds(go);
  const timed = whole > 0 && !(taps && counted && phase !== 'resting');
  const isOver = runs && timed && seconds >= whole;
  useEnd(isOver && !taps, act);
  const counts = counted && phase === 'going' && !taps;
  return {
    phase,
    count: counts ? Math.min(go.reps, Math.floor(seconds / go.seconds) + 1) : null,
    left: timed && !counts && !(counted && phase === 'ready') ? Math.max(0, whole - seconds) : null,
    share: timed && phase !== 'ready' ? Math.min(1, seconds / whole) : 0,
    waits: isOver && taps,
    exact,
  };
}

function useEnd(isOver: boolean, act: Play): void {
  const end = useRef(() => act({ type: 'over' }));
  useEffect(() => {
    end.current = () => act({ type: 'over' });
  });
  useEffect(() => {
    if (isOver) end.current();
  }, [isOver]);
}
