// The marks of what was done: each kind has a shape of its own.
import { classNames } from '../class-names.ts';
import styles from './timeline.module.css';

/** A pill, a disc, a diamond, a ring, a rising wedge. */
export type MarkShape = 'pill' | 'disc' | 'diamond' | 'ring' | 'rise';

const PATHS: Readonly<Record<MarkShape, string>> = {
  pill: 'M-2.5-5a2.5 2.5 0 0 1 5 0V5a2.5 2.5 0 0 1-5 0z',
  disc: 'M-5 0a5 5 0 1 1 10 0a5 5 0 1 1-10 0z',
  diamond: 'M0-6.5 6.5 0 0 6.5-6.5 0z',
  ring: 'M-5 0a5 5 0 1 1 10 0a5 5 0 1 1-10 0z',
  rise: 'M0-6 6.5 5.5h-13z',
};

interface LaneMarkProps {
  readonly shape: MarkShape;
  readonly x: number;
  readonly y: number;
  /** Names the lane and is no mark in it. */
  readonly quiet?: boolean;
}

/** One mark, its middle at the place. */
export function LaneMark({ shape, x, y, quiet = false }: LaneMarkProps) {
  return (
    <path
      className={classNames(styles['done'], styles[shape], quiet && styles['quiet'])}
      d={PATHS[shape]}
      transform={`translate(${x.toFixed(1)} ${y})`}
    />
  );
}
