// The two or three moments of a movement that tell it without moving.
import type { Motion, Pose } from '@unknot/knowledge';

/** Poses closer than this (the way of all joints together, in units of the box) look the same on paper. */
const LOOKS_THE_SAME = 14;

/** Shares of the cycle, in order of time: the start, the pose farthest from it, and a third that differs from both. */
export function keyMoments({ frames }: Pick<Motion, 'frames'>): readonly number[] {
  const [start] = frames;
  if (!start) return [];
  const chosen = [start];
  while (chosen.length < 3) {
    const [next] = frames
      .map((frame) => ({
        frame,
        apart: Math.min(...chosen.map(({ joints }) => apart(joints, frame.joints))),
      }))
      .sort((a, b) => b.apart - a.apart);
    if (!next || next.apart === 0 || (chosen.length > 1 && next.apart < LOOKS_THE_SAME)) break;
    chosen.push(next.frame);
  }
  return chosen.map(({ at }) => at).sort((a, b) => a - b);
}

/** The one moment that shows best what the movement is: the farthest from its start. */
export function peakMoment(motion: Pick<Motion, 'frames'>): number {
  const [start] = motion.frames;
  if (!start) return 0;
  const far = motion.frames.map(({ at, joints }) => ({ at, way: apart(start.joints, joints) }));
  return far.reduce((best, each) => (each.way > best.way ? each : best)).at;
}

function apart(a: Pose, b: Pose): number {
  return (Object.keys(a) as (keyof Pose)[]).reduce(
    (sum, joint) => sum + Math.hypot(a[joint][0] - b[joint][0], a[joint][1] - b[joint][1]),
    0,
  );
}
