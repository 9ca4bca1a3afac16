// Moves the control points of the knot from one phase to the next.
import { useEffect, useRef, useState } from 'react';
import { prefersReducedMotion } from '../reduced-motion.ts';
import { type KnotPoint, mixControls } from './knot-curve.ts';
import { type KnotPhase, knotShape } from './knot-shapes.ts';

const DURATION_MS = 400;

/** The control points to draw now; at once under reduced motion, else over 400 ms, easing out. */
export function useKnotControls(phase: KnotPhase): readonly KnotPoint[] {
  const [controls, setControls] = useState(() => knotShape(phase));
  const drawn = useRef({ phase, controls });
  useEffect(() => {
    if (drawn.current.phase === phase) return undefined;
    const from = drawn.current.controls;
    const to = knotShape(phase);
    const draw = (share: number) => {
      const next = mixControls(from, to, share);
      drawn.current = { phase, controls: next };
      setControls(next);
    };
    if (prefersReducedMotion()) {
      draw(1);
      return undefined;
    }
    return animate(draw);
  }, [phase]);
  return controls;
}

/** Calls `draw` with 0 … 1 on every frame; returns the way to stop it. */
function animate(draw: (share: number) => void): () => void {
  let start: number | undefined;
  let frame = requestAnimationFrame(function step(time) {
    start ??= time;
    const passed = Math.min(1, (time - start) / DURATION_MS);
    draw(1 - (1 - passed) ** 3);
    if (passed < 1) frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
