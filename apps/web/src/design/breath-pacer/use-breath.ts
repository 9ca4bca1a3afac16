// Runs the breath while the pacer runs.
import { useEffect, useRef, useState } from 'react';
import { prefersReducedMotion } from '../reduced-motion.ts';
import { type BreathMoment, type BreathPace, breathAt } from './breath-moment.ts';

/** Fast enough to look smooth for so slow a motion, and easy on the battery. */
const FRAME_MS = 33;
/** Under reduced motion only the seconds change. */
const STEP_MS = 250;

interface RunningBreath extends BreathPace {
  readonly minutes: number;
  readonly running: boolean;
  readonly onToggle: () => void;
}

/** The present moment of the breath; calls `onToggle` once when the minutes are over. */
export function useBreath(breath: RunningBreath): {
  readonly moment: BreathMoment;
  readonly reduced: boolean;
} {
  const { running, minutes, inhaleSeconds, exhaleSeconds, onToggle } = breath;
  const [elapsed, setElapsed] = useState(0);
  const reduced = prefersReducedMotion();
  const finish = useRef(onToggle);
  useEffect(() => {
    finish.current = onToggle;
  });
  useEffect(() => {
    setElapsed(0);
    if (!running) return undefined;
    const start = performance.now();
    const timer = setInterval(
      () => {
        const passed = performance.now() - start;
        setElapsed(passed);
        if (passed < minutes * 60_000) return;
        clearInterval(timer);
        finish.current();
      },
      reduced ? STEP_MS : FRAME_MS,
    );
    return () => clearInterval(timer);
  }, [running, minutes, reduced]);
  return { moment: breathAt(elapsed, { inhaleSeconds, exhaleSeconds }), reduced };
}
