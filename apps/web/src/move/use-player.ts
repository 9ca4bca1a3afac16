/** The player as a screen drives it: every step is written down at the tap that ends it. */
import type { RunningSession } from '@unknot/diary';
import type { GoingSession } from '@unknot/engine';
import { useEffect, useRef, useState } from 'react';
import { type Player, type PlayerAction, play, playerAt } from './player.ts';
import { markStep } from './session-events.ts';
import { stepsOf } from './session-steps.ts';

export type Play = (action: PlayerAction) => void;

/** Begins where the diary left off. It pauses when the app goes to the back. */
export function usePlayer(running: RunningSession, going: GoingSession): readonly [Player, Play] {
  const [player, setPlayer] = useState(() => playerAt(stepsOf(going), running));
  const present = useRef(player);
  const act = (action: PlayerAction) => {
    const before = present.current;
    const after = play(before, action);
    present.current = after;
    for (const [step, mark] of Object.entries(after.marks)) {
      if (before.marks[step] !== mark) markStep(running.id, step, mark);
    }
    setPlayer(after);
  };
  const pause = useRef(() => act({ type: 'pause' }));
  useEffect(() => {
    pause.current = () => act({ type: 'pause' });
  });
  useEffect(() => {
    const left = () => document.visibilityState === 'hidden' && pause.current();
    document.addEventListener('visibilitychange', left);
    return () => document.removeEventListener('visibilitychange', left);
  }, []);
  return [player, act];
}
