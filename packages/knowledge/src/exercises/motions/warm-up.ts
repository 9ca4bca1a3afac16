/** Moving figures of the warm-up. */
import type { Motion, Pose } from '../motion.ts';
import { floor } from './furniture.ts';

// biome-ignore format: one line for the trunk, one for the arms and one for the legs reads as a table
const poses = {
  marchOnSpotA: {
    hip: [50, 56], spineMid: [49.8, 44], spineTop: [49.8, 32], neck: [49.9, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [49.8, 34.5], elbowL: [49.3, 48], handL: [51.9, 62.8], shoulderR: [49.8, 34.5], elbowR: [49.3, 48], handR: [51.9, 62.8],
    kneeL: [50.3, 75], footL: [50, 93], toeL: [54.8, 94.3], kneeR: [50.3, 75], footR: [50, 93], toeR: [54.8, 94.3],
  },
  marchOnSpotB: {
    hip: [50, 56], spineMid: [49.8, 44], spineTop: [49.8, 32], neck: [49.9, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [49.8, 34.5], elbowL: [54.4, 47.2], handL: [60, 61.1], shoulderR: [49.8, 34.5], elbowR: [44.3, 46.8], handR: [43.8, 61.8],
    kneeL: [50.3, 75], footL: [50, 93], toeL: [54.8, 94.3], kneeR: [68.1, 61.9], footR: [67.4, 79.9], toeR: [72, 82],
  },
  marchOnSpotC: {
    hip: [50, 56], spineMid: [49.8, 44], spineTop: [49.8, 32], neck: [49.9, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [49.8, 34.5], elbowL: [44.3, 46.8], handL: [43.8, 61.8], shoulderR: [49.8, 34.5], elbowR: [54.4, 47.2], handR: [60, 61.1],
    kneeL: [68.1, 61.9], footL: [67.4, 79.9], toeL: [72, 82], kneeR: [50.3, 75], footR: [50, 93], toeR: [54.8, 94.3],
  },
  shoulderRollsA: {
    hip: [50, 56], spineMid: [49.8, 44], spineTop: [49.8, 32], neck: [49.9, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [49.8, 34.5], elbowL: [49.3, 48], handL: [50.4, 63], shoulderR: [49.8, 34.5], elbowR: [49.3, 48], handR: [50.4, 63],
    kneeL: [50.3, 75], footL: [50, 93], toeL: [54.8, 94.3], kneeR: [50.3, 75], footR: [50, 93], toeR: [54.8, 94.3],
  },
  shoulderRollsB: {
    hip: [50, 56], spineMid: [49.8, 44], spineTop: [49.8, 32], neck: [49.9, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [53.2, 32.5], elbowL: [52.7, 46], handL: [53.8, 61], shoulderR: [53.2, 32.5], elbowR: [52.7, 46], handR: [53.8, 61],
    kneeL: [50.3, 75], footL: [50, 93], toeL: [54.8, 94.3], kneeR: [50.3, 75], footR: [50, 93], toeR: [54.8, 94.3],
  },
  shoulderRollsC: {
    hip: [50, 56], spineMid: [49.8, 44], spineTop: [49.8, 32], neck: [49.9, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [49.8, 29.9], elbowL: [49.3, 43.4], handL: [50.4, 58.4], shoulderR: [49.8, 29.9], elbowR: [49.3, 43.4], handR: [50.4, 58.4],
    kneeL: [50.3, 75], footL: [50, 93], toeL: [54.8, 94.3], kneeR: [50.3, 75], footR: [50, 93], toeR: [54.8, 94.3],
  },
  shoulderRollsD: {
    hip: [50, 56], spineMid: [49.8, 44], spineTop: [49.8, 32], neck: [49.9, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [46.2, 32.9], elbowL: [45.7, 46.4], handL: [46.8, 61.4], shoulderR: [46.2, 32.9], elbowR: [45.7, 46.4], handR: [46.8, 61.4],
    kneeL: [50.3, 75], footL: [50, 93], toeL: [54.8, 94.3], kneeR: [50.3, 75], footR: [50, 93], toeR: [54.8, 94.3],
  },
  shoulderRollsE: {
    hip: [50, 56], spineMid: [49.8, 44], spineTop: [49.8, 32], neck: [49.9, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [49.8, 35.3], elbowL: [49.3, 48.8], handL: [50.4, 63.8], shoulderR: [49.8, 35.3], elbowR: [49.3, 48.8], handR: [50.4, 63.8],
    kneeL: [50.3, 75], footL: [50, 93], toeL: [54.8, 94.3], kneeR: [50.3, 75], footR: [50, 93], toeR: [54.8, 94.3],
  },
  armSwingsA: {
    hip: [50, 56], spineMid: [49.8, 44], spineTop: [49.8, 32], neck: [49.9, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [49.8, 34.5], elbowL: [41.3, 45], handL: [33, 57.5], shoulderR: [49.8, 34.5], elbowR: [61.5, 41.3], handR: [75.2, 47.4],
    kneeL: [50.3, 75], footL: [50, 93], toeL: [54.8, 94.3], kneeR: [50.3, 75], footR: [50, 93], toeR: [54.8, 94.3],
  },
  armSwingsB: {
    hip: [50, 56], spineMid: [49.8, 44], spineTop: [49.8, 32], neck: [49.9, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [49.8, 34.5], elbowL: [54.6, 47.1], handL: [61.3, 60.5], shoulderR: [49.8, 34.5], elbowR: [41.1, 44.8], handR: [32.7, 57.3],
    kneeL: [50.3, 75], footL: [50, 93], toeL: [54.8, 94.3], kneeR: [50.3, 75], footR: [50, 93], toeR: [54.8, 94.3],
  },
  trunkTurnsA: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [68, 43], handL: [58, 48], shoulderR: [41, 34], elbowR: [32, 43], handR: [42, 48],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  trunkTurnsB: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [53.2, 23],
    shoulderL: [57.6, 34], elbowL: [66.9, 43], handL: [62.6, 48], shoulderR: [42.4, 34], elbowR: [36.3, 43], handR: [49, 48],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  trunkTurnsC: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [46.8, 23],
    shoulderL: [57.6, 34], elbowL: [63.7, 43], handL: [51, 48], shoulderR: [42.4, 34], elbowR: [33.1, 43], handR: [37.4, 48],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  slowBreathsA: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [64.5, 45.6], handL: [55, 49], shoulderR: [41, 34], elbowR: [35.5, 45.6], handR: [45, 49],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  slowBreathsB: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59.6, 32.5], elbowL: [66, 45.6], handL: [56.8, 49], shoulderR: [40.4, 32.5], elbowR: [34, 45.6], handR: [43.2, 49],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
} as const satisfies Record<string, Pose>;

export const warmUpMotions = {
  marchOnSpot: {
    view: 'side',
    posture: 'standing',
    seconds: 2.4,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.marchOnSpotA },
      { at: 0.25, joints: poses.marchOnSpotB },
      { at: 0.5, joints: poses.marchOnSpotA },
      { at: 0.75, joints: poses.marchOnSpotC },
      { at: 1, joints: poses.marchOnSpotA },
    ],
  },
  shoulderRolls: {
    view: 'side',
    posture: 'standing',
    seconds: 4,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.shoulderRollsA },
      { at: 0.2, joints: poses.shoulderRollsB },
      { at: 0.4, joints: poses.shoulderRollsC },
      { at: 0.6, joints: poses.shoulderRollsD },
      { at: 0.8, joints: poses.shoulderRollsE },
      { at: 1, joints: poses.shoulderRollsA },
    ],
  },
  armSwings: {
    view: 'side',
    posture: 'standing',
    seconds: 3,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.shoulderRollsA },
      { at: 0.25, joints: poses.armSwingsA },
      { at: 0.5, joints: poses.shoulderRollsA },
      { at: 0.75, joints: poses.armSwingsB },
      { at: 1, joints: poses.shoulderRollsA },
    ],
  },
  trunkTurns: {
    view: 'front',
    posture: 'standing',
    seconds: 5,
    loop: true,
    props: [floor],
    foreshortened: ['elbowL', 'elbowR', 'handL', 'handR'],
    frames: [
      { at: 0, joints: poses.trunkTurnsA },
      { at: 0.25, joints: poses.trunkTurnsB },
      { at: 0.5, joints: poses.trunkTurnsA },
      { at: 0.75, joints: poses.trunkTurnsC },
      { at: 1, joints: poses.trunkTurnsA },
    ],
  },
  slowBreaths: {
    view: 'front',
    posture: 'standing',
    seconds: 10,
    loop: true,
    props: [floor],
    foreshortened: ['elbowL', 'elbowR', 'handL', 'handR'],
    frames: [
      { at: 0, joints: poses.slowBreathsA },
      { at: 0.4, joints: poses.slowBreathsB },
      { at: 1, joints: poses.slowBreathsA },
    ],
  },
} as const satisfies Record<string, Motion>;
