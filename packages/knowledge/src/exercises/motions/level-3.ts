/** Moving figures of level 3, prevention and return. */
import type { Motion, Pose } from '../motion.ts';
import { floor, stoolFront } from './furniture.ts';

// biome-ignore format: one line for the trunk, one for the arms and one for the legs reads as a table
const poses = {
  hipHingeA: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50.2, 27.5], head: [50.4, 21.5], nose: [56.6, 21.7],
    shoulderL: [50, 34.5], elbowL: [49.5, 48], handL: [50.1, 63], shoulderR: [50, 34.5], elbowR: [49.5, 48], handR: [50.1, 63],
    kneeL: [51.1, 75], footL: [50.5, 93], toeL: [55.3, 94.3], kneeR: [51.1, 75], footR: [50.5, 93], toeR: [55.3, 94.3],
  },
  hipHingeB: {
    hip: [41, 58.5], spineMid: [50.5, 51.1], spineTop: [59.9, 43.7], neck: [63.6, 41.1], head: [68.4, 37.6], nose: [72.1, 42.6],
    shoulderL: [57.9, 45.3], elbowL: [57.5, 58.8], handL: [58, 73.7], shoulderR: [57.9, 45.3], elbowR: [57.5, 58.8], handR: [58, 73.7],
    kneeL: [50.4, 75], footL: [50.5, 93], toeL: [55.3, 94.3], kneeR: [50.4, 75], footR: [50.5, 93], toeR: [55.3, 94.3],
  },
  overheadPressA: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [65.3, 45.9], handL: [63.3, 31.1], shoulderR: [41, 34], elbowR: [34.7, 45.9], handR: [36.7, 31.1],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  overheadPressB: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [71.7, 29.4], handL: [70.1, 14.5], shoulderR: [41, 34], elbowR: [28.3, 29.4], handR: [29.9, 14.5],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  overheadPressC: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [61.8, 20.8], handL: [61.3, 5.8], shoulderR: [41, 34], elbowR: [38.2, 20.8], handR: [38.7, 5.8],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  ballRotationA: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [59.5, 45.6], handL: [52.6, 47.5], shoulderR: [41, 34], elbowR: [40.5, 45.6], handR: [47.4, 47.5],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  ballRotationB: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [54.9, 23],
    shoulderL: [55.2, 34], elbowL: [60.4, 45.6], handL: [66.2, 47.5], shoulderR: [44.8, 34], elbowR: [49.5, 45.6], handR: [63.3, 47.5],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  ballRotationC: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [45.1, 23],
    shoulderL: [55.2, 34], elbowL: [50.5, 45.6], handL: [36.7, 47.5], shoulderR: [44.8, 34], elbowR: [39.6, 45.6], handR: [33.8, 47.5],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  aerobicBuildA: {
    hip: [50, 57.8], spineMid: [51, 45.8], spineTop: [52.3, 33.9], neck: [52.8, 29.4], head: [53.6, 23.5], nose: [59.8, 23.5],
    shoulderL: [52, 36.4], elbowL: [58.8, 48.1], handL: [73.3, 44.2], shoulderR: [52, 36.4], elbowR: [45.3, 48.1], handR: [55.9, 58.7],
    kneeL: [42, 75], footL: [30.6, 89], toeL: [34.7, 91.9], kneeR: [58, 75], footR: [65.1, 91.6], toeR: [70, 91.1],
  },
  aerobicBuildB: {
    hip: [50, 56], spineMid: [51, 44], spineTop: [52.3, 32.1], neck: [52.8, 27.6], head: [53.6, 21.7], nose: [59.8, 21.7],
    shoulderL: [52, 34.6], elbowL: [52, 48.1], handL: [66.5, 52], shoulderR: [52, 34.6], elbowR: [52, 48.1], handR: [66.5, 52],
    kneeL: [52.6, 74.8], footL: [41.6, 89], toeL: [45.4, 92.2], kneeR: [50, 75], footR: [49.4, 93], toeR: [54.3, 94],
  },
  aerobicBuildC: {
    hip: [50, 57.8], spineMid: [51, 45.8], spineTop: [52.3, 33.9], neck: [52.8, 29.4], head: [53.6, 23.5], nose: [59.8, 23.5],
    shoulderL: [52, 36.4], elbowL: [45.3, 48.1], handL: [55.9, 58.7], shoulderR: [52, 36.4], elbowR: [58.8, 48.1], handR: [73.3, 44.2],
    kneeL: [58, 75], footL: [65.1, 91.6], toeL: [70, 91.1], kneeR: [42, 75], footR: [30.6, 89], toeR: [34.7, 91.9],
  },
  aerobicBuildD: {
    hip: [50, 56], spineMid: [51, 44], spineTop: [52.3, 32.1], neck: [52.8, 27.6], head: [53.6, 21.7], nose: [59.8, 21.7],
    shoulderL: [52, 34.6], elbowL: [52, 48.1], handL: [66.5, 52], shoulderR: [52, 34.6], elbowR: [52, 48.1], handR: [66.5, 52],
    kneeL: [50, 75], footL: [49.4, 93], toeL: [54.3, 94], kneeR: [52.6, 74.8], footR: [41.6, 89], toeR: [45.4, 92.2],
  },
  deskSetA: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59, 53], elbowL: [61.3, 66.3], handL: [59.3, 81.1], shoulderR: [41, 53], elbowR: [38.7, 66.3], handR: [40.7, 81.1],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  deskSetB: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [58.3, 47.5], elbowL: [60.7, 60.8], handL: [58.6, 75.6], shoulderR: [41.7, 47.5], elbowR: [39.3, 60.8], handR: [41.4, 75.6],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  deskSetC: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59, 53], elbowL: [60.5, 65], handL: [48.2, 57], shoulderR: [41, 53], elbowR: [39.5, 64], handR: [51.8, 55.8],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  deskSetD: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [54.1, 42],
    shoulderL: [56.7, 53], elbowL: [61.8, 65], handL: [55.4, 57], shoulderR: [43.3, 53], elbowR: [46.5, 64], handR: [58.4, 55.8],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  deskSetE: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [45.9, 42],
    shoulderL: [56.7, 53], elbowL: [53.8, 65], handL: [42, 57], shoulderR: [43.3, 53], elbowR: [37.8, 64], handR: [44.3, 55.8],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  deskSetF: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59, 53], elbowL: [60, 55], handL: [58, 55], shoulderR: [41, 53], elbowR: [40, 55], handR: [42, 55],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  deskSetG: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59, 53], elbowL: [72.3, 53.2], handL: [87, 53], shoulderR: [41, 53], elbowR: [27.7, 53.2], handR: [13, 53],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  deskSetH: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [60.4, 47.4], handL: [61.2, 62.4], shoulderR: [41, 34], elbowR: [39.6, 47.4], handR: [38.8, 62.4],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  hamstring9090A: {
    hip: [52, 90], spineMid: [40, 89.8], spineTop: [28, 90], neck: [23.5, 89.7], head: [17.5, 89.5], nose: [17.5, 83.3],
    shoulderL: [30.5, 90], elbowL: [40.1, 80.5], handL: [51.7, 71], shoulderR: [30.5, 90], elbowR: [40.1, 80.5], handR: [51.7, 71],
    kneeL: [66.5, 77.7], footL: [76, 93], toeL: [81, 93.4], kneeR: [52.7, 71], footR: [69.6, 64.9], toeR: [69.1, 59.9],
  },
  hamstring9090B: {
    hip: [52, 90], spineMid: [40, 89.8], spineTop: [28, 90], neck: [23.5, 89.7], head: [17.5, 89.5], nose: [17.5, 83.3],
    shoulderL: [30.5, 90], elbowL: [39.4, 79.8], handL: [50.3, 69.4], shoulderR: [30.5, 90], elbowR: [39.4, 79.8], handR: [50.3, 69.4],
    kneeL: [66.5, 77.7], footL: [76, 93], toeL: [81, 93.4], kneeR: [52.7, 71], footR: [54.5, 53.1], toeR: [49.8, 51.4],
  },
} as const satisfies Record<string, Pose>;

export const level3Motions = {
  hipHinge: {
    view: 'side',
    posture: 'standing',
    seconds: 8,
    loop: true,
    props: [floor, { kind: 'load', at: 'handR', below: 4, radius: 4.5 }],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.hipHingeA },
      { at: 0.45, joints: poses.hipHingeB },
      { at: 0.55, joints: poses.hipHingeB },
      { at: 1, joints: poses.hipHingeA },
    ],
  },
  overheadPress: {
    view: 'front',
    posture: 'standing',
    seconds: 6,
    loop: true,
    props: [
      floor,
      { kind: 'load', at: 'handL', below: 0, radius: 3.2 },
      { kind: 'load', at: 'handR', below: 0, radius: 3.2 },
    ],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.overheadPressA },
      { at: 0.22, joints: poses.overheadPressB },
      { at: 0.45, joints: poses.overheadPressC },
      { at: 0.55, joints: poses.overheadPressC },
      { at: 0.78, joints: poses.overheadPressB },
      { at: 1, joints: poses.overheadPressA },
    ],
  },
  ballRotation: {
    view: 'front',
    posture: 'standing',
    seconds: 5,
    loop: true,
    props: [floor, { kind: 'load', at: 'handL', below: 1, radius: 5 }],
    foreshortened: ['elbowL', 'elbowR', 'handL', 'handR'],
    frames: [
      { at: 0, joints: poses.ballRotationA },
      { at: 0.25, joints: poses.ballRotationB },
      { at: 0.5, joints: poses.ballRotationA },
      { at: 0.75, joints: poses.ballRotationC },
      { at: 1, joints: poses.ballRotationA },
    ],
  },
  aerobicBuild: {
    view: 'side',
    posture: 'standing',
    seconds: 1.6,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.aerobicBuildA },
      { at: 0.25, joints: poses.aerobicBuildB },
      { at: 0.5, joints: poses.aerobicBuildC },
      { at: 0.75, joints: poses.aerobicBuildD },
      { at: 1, joints: poses.aerobicBuildA },
    ],
  },
  deskSet: {
    view: 'front',
    posture: 'sitting',
    seconds: 20,
    loop: true,
    props: [
      floor,
      ...stoolFront,
      {
        kind: 'stroke',
        points: [
          [39, 58],
          [61, 58],
        ],
      },
    ],
    foreshortened: ['kneeL', 'kneeR', 'elbowL', 'elbowR', 'handL', 'handR', 'footL', 'footR'],
    frames: [
      { at: 0, joints: poses.deskSetA },
      { at: 0.08, joints: poses.deskSetB },
      { at: 0.16, joints: poses.deskSetA },
      { at: 0.24, joints: poses.deskSetC },
      { at: 0.32, joints: poses.deskSetD },
      { at: 0.4, joints: poses.deskSetE },
      { at: 0.48, joints: poses.deskSetC },
      { at: 0.56, joints: poses.deskSetF },
      { at: 0.66, joints: poses.deskSetG },
      { at: 0.74, joints: poses.deskSetA },
      { at: 0.84, joints: poses.deskSetH },
      { at: 0.94, joints: poses.deskSetH },
      { at: 1, joints: poses.deskSetA },
    ],
  },
  hamstring9090: {
    view: 'side',
    posture: 'lying-on-back',
    seconds: 14,
    loop: true,
    props: [floor, { kind: 'line', from: 'handR', to: 'footR' }],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.hamstring9090A },
      { at: 0.25, joints: poses.hamstring9090B },
      { at: 0.8, joints: poses.hamstring9090B },
      { at: 1, joints: poses.hamstring9090A },
    ],
  },
} as const satisfies Record<string, Motion>;
