// A countdown one can read from across the bed: a ring that empties, and minutes and seconds.
import { designWords } from '../../words/design-words.ts';
import { Button } from '../button/button.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import styles from './timer-ring.module.css';

interface TimerRingProps {
  /** The full length. */
  readonly minutes: number;
  /** What is timed, such as "Heat". */
  readonly label: string;
  /** When it ends (epoch milliseconds); `null`: not started. */
  readonly endsAt: number | null;
  /** The present (epoch milliseconds); the parent ticks it about once a second. */
  readonly now: number;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

const RADIUS = 54;
const ROUND = 2 * Math.PI * RADIUS;

/** Says politely each whole minute that is left; the running seconds are not read aloud. */
export function TimerRing({ minutes, label, endsAt, now, onStart, onStop }: TimerRingProps) {
  const full = minutes * 60_000;
  const left = endsAt === null ? full : Math.min(full, Math.max(0, endsAt - now));
  const state = timerState(endsAt, left);
  return (
    <section className={styles['timer']} aria-label={label}>
      <div className={styles['dial']}>
        <svg viewBox="0 0 120 120" aria-hidden="true">
          <circle className={styles['track']} cx="60" cy="60" r={RADIUS} />
          <circle
            className={styles['rest']}
            cx="60"
            cy="60"
            r={RADIUS}
            strokeDasharray={ROUND}
            strokeDashoffset={ROUND * (1 - left / full)}
            visibility={state === 'over' ? 'hidden' : undefined}
          />
        </svg>
        <p className={styles['figures']}>
          <span className={styles['label']}>{label}</span>
          <span role="timer" aria-live="off" className={styles['time']}>
            {clockText(left)}
          </span>
        </p>
      </div>
      <VisuallyHidden>
        <span role="status">{endsAt === null ? '' : spokenText(label, left)}</span>
      </VisuallyHidden>
      <TimerAction minutes={minutes} state={state} onStart={onStart} onStop={onStop} />
    </section>
  );
}

type TimerState = 'ready' | 'running' | 'over';

function timerState(endsAt: number | null, left: number): TimerState {
  if (endsAt === null) return 'ready';
  return left === 0 ? 'over' : 'running';
}

interface TimerActionProps {
  readonly minutes: number;
  readonly state: TimerState;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

function TimerAction({ minutes, state, onStart, onStop }: TimerActionProps) {
  switch (state) {
    case 'ready':
      return (
        <Button variant="primary" icon="timer" onClick={onStart}>
          {designWords.startTimer(minutes)}
        </Button>
      );
    case 'running':
      return (
        <Button variant="secondary" onClick={onStop}>
          {designWords.stopTimer}
        </Button>
      );
    case 'over':
      return (
        <Button variant="secondary" icon="check" onClick={onStop}>
          {designWords.timeIsUp}
        </Button>
      );
  }
}

/** "19:05": whole seconds, rounded up so that it starts at the full length and ends at zero. */
function clockText(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Changes only once a minute, so that a screen reader speaks once a minute. */
function spokenText(label: string, left: number): string {
  if (left === 0) return designWords.timerOver(label);
  return designWords.timerLeft(label, Math.ceil(left / 60_000));
}
