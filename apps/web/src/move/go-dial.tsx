/** How far this set has come: a ring that fills, the count or the seconds in it, and where in the dose it stands. */
import { Stack } from '../design/index.ts';
import { moveWords } from '../words/move-words.ts';
import { goWords } from './dose-words.ts';
import styles from './go-dial.module.css';
import type { Go } from './session-steps.ts';
import type { GoClock } from './use-go.ts';

interface GoDialProps {
  readonly go: Go;
  readonly clock: GoClock;
  readonly paused: boolean;
  /** The whole dose, for who has not begun yet. */
  readonly dose: readonly string[];
}

const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

export function GoDial({ go, clock, paused, dose }: GoDialProps) {
  const [first, ...others] = dose;
  const begins = clock.phase === 'ready' && first !== undefined;
  const main = begins ? first : mainOf(go, clock, paused);
  const phrases = begins ? others : goWords(go);
  return (
    <div className={styles['dial']}>
      <div className={styles['ring']}>
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle className={styles['track']} cx="50" cy="50" r={RADIUS} />
          <circle
            className={styles['done']}
            cx="50"
            cy="50"
            r={RADIUS}
            strokeDasharray={ROUND}
            strokeDashoffset={ROUND * (1 - clock.share)}
            visibility={clock.share === 0 ? 'hidden' : undefined}
          />
        </svg>
        <span role="timer" aria-live="off" className={styles['figure']}>
          {figureOf(go, clock)}
        </span>
      </div>
      <Stack gap="small">
        <p className={styles['main']}>{main}</p>
        <Phrases phrases={phrases} />
      </Stack>
    </div>
  );
}

function Phrases({ phrases }: { readonly phrases: readonly string[] }) {
  if (phrases.length === 0) return null;
  return (
    <ul className={styles['phrases']}>
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  );
}

/** The number in the ring. */
function figureOf({ reps }: Go, { count, left }: GoClock): string {
  if (count !== null) return String(count);
  if (left !== null) return clockText(left);
  return reps === undefined ? '–' : String(reps);
}

function mainOf(go: Go, { phase, count, waits }: GoClock, paused: boolean): string {
  if (paused) return moveWords.paused;
  if (waits) return moveWords.timeUp;
  if (phase === 'resting') return moveWords.rest;
  if (count !== null && go.reps !== undefined) return moveWords.countOf(count, go.reps);
  if (go.reps !== undefined) return moveWords.times(go.reps);
  return go.seconds === 0 ? moveWords.slowly : timeOf(go.seconds);
}

const timeOf = (seconds: number): string =>
  seconds < 60 ? moveWords.forSeconds(seconds) : moveWords.forMinutes(Math.round(seconds / 60));

/** "0:24": whole seconds, rounded up so that it begins with the full time and ends at zero. */
function clockText(left: number): string {
  const seconds = Math.ceil(left);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
