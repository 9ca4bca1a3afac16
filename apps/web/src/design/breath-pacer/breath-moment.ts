// Where in the breath a moment lies.

/** One moment of paced breathing. */
export interface BreathMoment {
  readonly inhaling: boolean;
  /** 0 when the breath is out, 1 when it is in. */
  readonly fullness: number;
  /** Whole seconds left of this half of the breath, counting down to 1. */
  readonly secondsLeft: number;
}

/** How long one half of the breath takes, in seconds. */
export interface BreathPace {
  readonly inhaleSeconds: number;
  readonly exhaleSeconds: number;
}

/** The moment `elapsedMs` after the first in-breath began. */
export function breathAt(elapsedMs: number, pace: BreathPace): BreathMoment {
  const inhale = pace.inhaleSeconds * 1000;
  const exhale = pace.exhaleSeconds * 1000;
  const within = Math.max(0, elapsedMs) % (inhale + exhale);
  if (within < inhale) {
    const share = within / inhale;
    return { inhaling: true, fullness: swell(share), secondsLeft: wholeSeconds(inhale - within) };
  }
  const share = (within - inhale) / exhale;
  return {
    inhaling: false,
    fullness: 1 - swell(share),
    secondsLeft: wholeSeconds(inhale + exhale - within),
  };
}

/** Slow at both ends, as lungs are. */
function swell(share: number): number {
  return (1 - Math.cos(Math.PI * share)) / 2;
}

function wholeSeconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}
