// The motif of the app: one line, tied in a flare, a calm wave when all is well.

import { classNames } from '../class-names.ts';
import styles from './knot.module.css';
import { type KnotPoint, knotPath } from './knot-curve.ts';
import type { KnotPhase } from './knot-shapes.ts';
import { useKnotControls } from './use-knot-controls.ts';

interface KnotProps {
  readonly phase: KnotPhase;
  /** Width in CSS pixels at 100 % zoom, never wider than its column; the height is half of it. Default 160. */
  readonly size?: number | undefined;
  /** Makes it an image with this name; without it the knot is decoration. */
  readonly label?: string | undefined;
  /** The line runs on to both sides instead of fading; the parent clips it. Default false. */
  readonly runsOn?: boolean | undefined;
}

/** A small knot needs a bolder line: about 2 px on screen at every size. */
function penWidth(size: number): number {
  return Math.min(8, Math.max(2.6, 480 / size));
}

/** One path whose control points move when the phase changes. */
export function Knot({ phase, size = 160, label, runsOn = false }: KnotProps) {
  const controls = useKnotControls(phase);
  const width = penWidth(size);
  const path = knotPath(controls, { width, clearance: width * 0.6 });
  return (
    <svg
      className={classNames(styles['knot'], runsOn ? styles['runsOn'] : styles['fades'])}
      style={{ width: `${size / 18}rem` }}
      viewBox="0 0 200 100"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path d={runsOn ? continued(path, controls) : path} strokeWidth={width} />
    </svg>
  );
}

/** Beyond the widest screen there is. */
const FAR = 4000;

/** Every shape ends level, so its line can go on straight. */
function continued(path: string, controls: readonly KnotPoint[]): string {
  const left = controls[0]?.y ?? 0;
  const right = controls.at(-1)?.y ?? 0;
  return `M${-FAR} ${left}L${path.slice(1)}L${FAR} ${right}`;
}
