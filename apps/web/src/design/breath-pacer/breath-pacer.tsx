// A breathing pace to follow: the line draws in to a loop on the in-breath and settles again.
import { useEffect, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import { classNames } from '../class-names.ts';
import { knotPath, mixControls } from '../knot/knot-curve.ts';
import { knotShape } from '../knot/knot-shapes.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import type { BreathMoment } from './breath-moment.ts';
import styles from './breath-pacer.module.css';
import { useBreath } from './use-breath.ts';

/** The words of the pacer. */
interface BreathLabels {
  /** Its name, such as "Breathing pace". */
  readonly name: string;
  readonly inhale: string;
  readonly exhale: string;
  readonly start: string;
  readonly stop: string;
  /** Read aloud once when it starts. */
  readonly started: string;
  /** Read aloud once when it ends. */
  readonly ended: string;
}

interface BreathPacerProps {
  readonly inhaleSeconds: number;
  readonly exhaleSeconds: number;
  /** After this time the pacer calls `onToggle` by itself. */
  readonly minutes: number;
  readonly running: boolean;
  /** Start was pressed, stop was pressed, or the time is up. */
  readonly onToggle: () => void;
  readonly labels: BreathLabels;
}

const calm = knotShape('prevention');
const full = knotShape('rebuilding');
const PEN = { width: 2.6, clearance: 2 };

/** The one looping motion of the app. Under reduced motion a bar steps once a second instead. */
export function BreathPacer(props: BreathPacerProps) {
  const { running, onToggle, labels, inhaleSeconds, exhaleSeconds } = props;
  const { moment, reduced } = useBreath(props);
  const spoken = useSpoken(running, labels);
  return (
    <section className={styles['pacer']} aria-label={labels.name}>
      {reduced ? (
        <SteppedBar moment={moment} seconds={moment.inhaling ? inhaleSeconds : exhaleSeconds} />
      ) : (
        <svg className={styles['line']} viewBox="0 0 200 100" aria-hidden="true">
          <path d={knotPath(mixControls(calm, full, moment.fullness), PEN)} />
        </svg>
      )}
      <p className={styles['words']}>
        <span>{moment.inhaling ? labels.inhale : labels.exhale}</span>
        <span className={styles['seconds']}>{running ? moment.secondsLeft : inhaleSeconds}</span>
      </p>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
      <Button variant={running ? 'secondary' : 'primary'} icon="breath" onClick={onToggle}>
        {running ? labels.stop : labels.start}
      </Button>
    </section>
  );
}

/** One mark a second, filling on the in-breath and emptying on the out-breath. */
function SteppedBar(props: { readonly moment: BreathMoment; readonly seconds: number }) {
  const { moment, seconds } = props;
  const filled = moment.inhaling ? seconds - moment.secondsLeft + 1 : moment.secondsLeft;
  const marks = Array.from({ length: seconds }, (_, index) => index + 1);
  return (
    <div className={styles['bar']} aria-hidden="true">
      {marks.map((mark) => (
        <span
          key={mark}
          className={classNames(styles['mark'], mark <= filled && styles['filled'])}
        />
      ))}
    </div>
  );
}

/** Start and end are said; the seconds are not, so that a screen reader leaves room to breathe. */
function useSpoken(running: boolean, labels: BreathLabels): string {
  const [spoken, setSpoken] = useState('');
  const wasRunning = useRef(running);
  useEffect(() => {
    if (wasRunning.current === running) return;
    wasRunning.current = running;
    setSpoken(running ? labels.started : labels.ended);
  }, [running, labels.started, labels.ended]);
  return spoken;
}
