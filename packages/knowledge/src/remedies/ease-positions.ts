/** How each position of ease looks, in the order of the steps of the remedy. Still: the first frame is the last. */
import type { Motion, Point, Pose, Prop } from '../exercises/motion.ts';
import { floor } from '../exercises/motions/furniture.ts';
import { level0Motions } from '../exercises/motions/level-0.ts';

const stroke = (...points: readonly Point[]): Prop => ({ kind: 'stroke', points });

const still = (
  posture: Motion['posture'],
  joints: Pose,
  props: readonly Prop[],
  foreshortened: Motion['foreshortened'] = [],
): Motion => ({
  view: 'side',
  posture,
  seconds: 1,
  loop: true,
  frames: [0, 1].map((at) => ({ at, joints })),
  props,
  foreshortened,
});

// biome-ignore format: one line for the trunk, one for the arms and one for the legs reads as a table
const poses = {
  // In bed, seen from above.
  onTheSide: {
    hip: [40, 53], spineMid: [40, 41], spineTop: [40, 29], neck: [40, 24.5], head: [40, 18.5], nose: [46.2, 18.7],
    shoulderL: [40, 31.5], elbowL: [51.5, 38.6], handL: [66, 42.4], shoulderR: [40, 31.5], elbowR: [52.2, 37.3], handR: [66.8, 40.7],
    kneeL: [58, 59], footL: [50.8, 75.5], toeL: [51.6, 80.4], kneeR: [57.4, 60.6], footR: [50.6, 77.3], toeR: [51.4, 82.2],
  },
  leaningBack: {
    hip: [44, 75], spineMid: [38.9, 64.1], spineTop: [33.9, 53.2], neck: [32.4, 49], head: [30.8, 43.2], nose: [37.1, 41.5],
    shoulderL: [34.9, 55.4], elbowL: [40.5, 67.7], handL: [55.4, 66.5], shoulderR: [34.9, 55.4], elbowR: [40.5, 67.7], handR: [55.4, 66.5],
    kneeL: [63, 75], footL: [63, 93], toeL: [67.8, 94.3], kneeR: [63, 75], footR: [63, 93], toeR: [67.8, 94.3],
  },
  atAWorktop: {
    hip: [34, 56.3], spineMid: [43.8, 49.4], spineTop: [54.2, 43.4], neck: [58.3, 41.5], head: [64.2, 40.5], nose: [65.3, 46.8],
    shoulderL: [52.4, 44.6], elbowL: [55.9, 57.6], handL: [70.8, 58.4], shoulderR: [52.4, 44.6], elbowR: [55.9, 57.6], handR: [70.8, 58.4],
    kneeL: [36.5, 75.1], footL: [38, 93], toeL: [42.8, 94.3], kneeR: [36.5, 75.1], footR: [38, 93], toeR: [42.8, 94.3],
  },
} as const satisfies Record<string, Pose>;

const { diaphragmBreath, supportedLean } = level0Motions;

/** On the side, on the back, in a chair, at a table, at a worktop. */
export const easePositions: readonly Motion[] = [
  still('lying-on-side', poses.onTheSide, [
    // The bed, and the pillows for the head, the arms and the knees.
    stroke([18, 6], [18, 94], [88, 94], [88, 6], [18, 6]),
    stroke([28, 10], [28, 26], [60, 26], [60, 10], [28, 10]),
    stroke([50, 33], [50, 48], [64, 48], [64, 33], [50, 33]),
    stroke([54, 62], [54, 70], [68, 70], [68, 62], [54, 62]),
  ]),
  still(
    'lying-on-back',
    diaphragmBreath.frames[0].joints,
    [...diaphragmBreath.props, stroke([58, 94], [67.5, 82], [76, 94])],
    diaphragmBreath.foreshortened,
  ),
  still('sitting', poses.leaningBack, [
    floor,
    stroke([40, 78.5], [64, 78.5]),
    stroke([40, 78.5], [25, 45]),
    stroke([37, 70.5], [57, 69.5]),
    stroke([42, 78.5], [42, 96]),
    stroke([60, 78.5], [60, 96]),
  ]),
  still('sitting', supportedLean.frames[1].joints, supportedLean.props),
  still('standing', poses.atAWorktop, [
    floor,
    stroke([50, 61.5], [88, 61.5]),
    stroke([84, 61.5], [84, 96]),
  ]),
];
