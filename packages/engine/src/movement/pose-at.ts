/** The figure between two frames: limbs turn about their joints, so that none gets shorter on the way. */
import {
  type Bone,
  bones,
  type Frame,
  glidingBones,
  type Joint,
  type Motion,
  type Point,
  type Pose,
} from '@unknot/knowledge';
import { invariant } from '@unknot/logic';

/** The bones from the hip outwards: each after the one it hangs on. */
const OUTWARDS = Object.keys(bones) as readonly Bone[];

/** The pose of `motion` at `share` of its cycle; a share outside 0 to 1 counts from the nearest turn. */
export function poseAt(motion: Motion, share: number): Pose {
  const time = share - Math.floor(share);
  const [from, to] = framesAround(motion.frames, time);
  const eased = ease((time - from.at) / (to.at - from.at));
  const pose: Partial<Record<Joint, Point>> = {
    hip: mix(from.joints.hip, to.joints.hip, eased),
  };
  for (const bone of OUTWARDS) {
    const root = pose[bones[bone].from];
    invariant(root !== undefined, `bone "${bone}" stands before the one it hangs on`);
    pose[bone] = add(root, between(motion, bone, from.joints, to.joints, eased));
  }
  return pose as Pose;
}

function framesAround(frames: readonly Frame[], time: number): readonly [Frame, Frame] {
  const next = frames.findIndex(({ at }, index) => index > 0 && at >= time);
  const to = frames[next];
  const from = frames[next - 1];
  invariant(from !== undefined && to !== undefined, `no frames around ${time}`);
  return [from, to];
}

/** The way from a joint to the next: turned, or drawn straight where the bone turns to the eye. */
function between(motion: Motion, bone: Bone, from: Pose, to: Pose, eased: number): Point {
  const start = way(from, bone);
  const end = way(to, bone);
  if (motion.foreshortened.includes(bone) || glidingBones.includes(bone))
    return mix(start, end, eased);
  const angle = Math.atan2(start[1], start[0]);
  const turn = shortest(Math.atan2(end[1], end[0]) - angle) * eased + angle;
  const length = Math.hypot(...start) * (1 - eased) + Math.hypot(...end) * eased;
  return [length * Math.cos(turn), length * Math.sin(turn)];
}

function way(pose: Pose, bone: Bone): Point {
  const [x, y] = pose[bones[bone].from];
  return [pose[bone][0] - x, pose[bone][1] - y];
}

/** The same angle within half a turn. */
const shortest = (angle: number): number => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));

/** Slow at both ends, as a careful person moves. */
const ease = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

const mix = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
