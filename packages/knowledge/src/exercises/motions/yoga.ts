/** Moving figures of the yoga poses that no other level has. */
import type { Motion, Pose } from '../motion.ts';
import { floor, stoolFront } from './furniture.ts';

// biome-ignore format: one line for the trunk, one for the arms and one for the legs reads as a table
const poses = {
  childSupportedA: {
    hip: [23, 79], spineMid: [34.9, 77.7], spineTop: [46.8, 79.4], neck: [51.3, 79.7], head: [57.3, 79.7], nose: [57.3, 85.9],
    shoulderL: [44.3, 79.1], elbowL: [51.2, 90.7], handL: [66, 93], shoulderR: [44.3, 79.1], elbowR: [51.2, 90.7], handR: [66, 93],
    kneeL: [38.5, 91], footL: [20.8, 93.6], toeL: [15.8, 94.3], kneeR: [38.5, 91], footR: [20.8, 93.6], toeR: [15.8, 94.3],
  },
  childSupportedB: {
    hip: [23, 79], spineMid: [34.7, 76.5], spineTop: [46.5, 78.9], neck: [51, 79.2], head: [57, 79.2], nose: [57, 85.4],
    shoulderL: [44, 78.4], elbowL: [51.4, 89.8], handL: [66, 93], shoulderR: [44, 78.4], elbowR: [51.4, 89.8], handR: [66, 93],
    kneeL: [38.5, 91], footL: [20.8, 93.6], toeL: [15.8, 94.3], kneeR: [38.5, 91], footR: [20.8, 93.6], toeR: [15.8, 94.3],
  },
  sphinxA: {
    hip: [47, 90], spineMid: [59, 89.6], spineTop: [71, 88.7], neck: [75.5, 88.4], head: [81.5, 88.4], nose: [81.7, 94.6],
    shoulderL: [68.5, 88.9], elbowL: [81, 92.4], handL: [95.6, 93.6], shoulderR: [68.5, 88.9], elbowR: [81, 92.4], handR: [95.6, 93.6],
    kneeL: [28, 91], footL: [10.1, 91.9], toeL: [5.2, 93], kneeR: [28, 91], footR: [10.1, 91.9], toeR: [5.2, 93],
  },
  sphinxB: {
    hip: [47, 90.3], spineMid: [58.3, 86.2], spineTop: [66.6, 77.6], neck: [68.4, 73.5], head: [69.5, 67.5], nose: [75.7, 68.2],
    shoulderL: [64.9, 79.4], elbowL: [66.3, 92.8], handL: [81.3, 93.3], shoulderR: [64.9, 79.4], elbowR: [66.3, 92.8], handR: [81.3, 93.3],
    kneeL: [28, 91.3], footL: [10.1, 92.2], toeL: [5.2, 93.3], kneeR: [28, 91.3], footR: [10.1, 92.2], toeR: [5.2, 93.3],
  },
  bridgeA: {
    hip: [53, 90], spineMid: [41, 89.6], spineTop: [29, 89.8], neck: [24.5, 89.5], head: [18.5, 89.3], nose: [18.5, 83.1],
    shoulderL: [31.5, 89.7], elbowL: [44.9, 91.2], handL: [59.9, 91.7], shoulderR: [31.5, 89.7], elbowR: [44.9, 91.2], handR: [59.9, 91.7],
    kneeL: [66.8, 77], footL: [75, 93], toeL: [80, 93.4], kneeR: [66.8, 77], footR: [75, 93], toeR: [80, 93.4],
  },
  bridgeB: {
    hip: [54, 76], spineMid: [43.5, 81.8], spineTop: [33.2, 88], neck: [28.8, 88.8], head: [22.8, 88.8], nose: [22.8, 82.6],
    shoulderL: [35.4, 86.7], elbowL: [48.8, 87.7], handL: [63.8, 88.2], shoulderR: [35.4, 86.7], elbowR: [48.8, 87.7], handR: [63.8, 88.2],
    kneeL: [73, 75.1], footL: [75, 93], toeL: [80, 93.4], kneeR: [73, 75.1], footR: [75, 93], toeR: [80, 93.4],
  },
  puppyA: {
    hip: [33, 74], spineMid: [44.2, 69.7], spineTop: [55.4, 65.4], neck: [59.8, 64.3], head: [65.7, 63.6], nose: [67.6, 69.5],
    shoulderL: [53.1, 66.3], elbowL: [53.9, 79.8], handL: [61, 93], shoulderR: [53.1, 66.3], elbowR: [53.9, 79.8], handR: [61, 93],
    kneeL: [33, 93], footL: [15, 93], toeL: [10.1, 93.9], kneeR: [33, 93], footR: [15, 93], toeR: [10.1, 93.9],
  },
  puppyB: {
    hip: [32, 74], spineMid: [43.8, 76.1], spineTop: [54.4, 81.7], neck: [58.5, 83.5], head: [64.5, 84.4], nose: [65, 90.6],
    shoulderL: [52.2, 80.5], elbowL: [65.1, 84.5], handL: [79, 90.2], shoulderR: [52.2, 80.5], elbowR: [65.1, 84.5], handR: [79, 90.2],
    kneeL: [32.7, 93], footL: [14.7, 93], toeL: [9.7, 93.9], kneeR: [32.7, 93], footR: [14.7, 93], toeR: [9.7, 93.9],
  },
  chairTwistA: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59, 53], elbowL: [62, 66], handL: [58, 76], shoulderR: [41, 53], elbowR: [38, 66], handR: [42, 76],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  chairTwistB: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [54.4, 42],
    shoulderL: [56.4, 53], elbowL: [63.4, 64], handL: [61, 64], shoulderR: [43.6, 53], elbowR: [47.6, 65.6], handR: [57, 75.5],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  chairTwistC: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [45.6, 42],
    shoulderL: [56.4, 53], elbowL: [52.4, 65.6], handL: [43, 75.5], shoulderR: [43.6, 53], elbowR: [36.6, 64], handR: [39, 64],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  mountainArmsA: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [60.4, 47.4], handL: [61.5, 62.4], shoulderR: [41, 34], elbowR: [39.6, 47.4], handR: [38.5, 62.4],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  mountainArmsB: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [72.5, 34], handL: [87.5, 34], shoulderR: [41, 34], elbowR: [27.5, 34], handR: [12.5, 34],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  mountainArmsC: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [61.3, 20.7], handL: [61.9, 5.7], shoulderR: [41, 34], elbowR: [38.7, 20.7], handR: [38.1, 5.7],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  wallDogA: {
    hip: [40.6, 56.6], spineMid: [45.5, 45.6], spineTop: [51.1, 35], neck: [53.5, 31.2], head: [56.5, 26], nose: [61.9, 29.1],
    shoulderL: [49.9, 37.2], elbowL: [61.9, 43.6], handL: [75.7, 49.4], shoulderR: [49.9, 37.2], elbowR: [61.9, 43.6], handR: [75.7, 49.4],
    kneeL: [40.2, 75.6], footL: [35.6, 93], toeL: [40.4, 94.3], kneeR: [40.2, 75.6], footR: [35.6, 93], toeR: [40.4, 94.3],
  },
  wallDogB: {
    hip: [26, 57.2], spineMid: [37.9, 55.9], spineTop: [49.9, 55.5], neck: [54.4, 55.4], head: [60.4, 55.2], nose: [60.6, 61.4],
    shoulderL: [47.4, 55.6], elbowL: [60.9, 54.6], handL: [75.7, 52.2], shoulderR: [47.4, 55.6], elbowR: [60.9, 54.6], handR: [75.7, 52.2],
    kneeL: [32.6, 75], footL: [32, 93], toeL: [36.8, 94.3], kneeR: [32.6, 75], footR: [32, 93], toeR: [36.8, 94.3],
  },
  legsUpWallA: {
    hip: [70, 90], spineMid: [58, 89.8], spineTop: [46, 90], neck: [41.5, 89.7], head: [35.5, 89.5], nose: [35.5, 83.3],
    shoulderL: [48.5, 90], elbowL: [61.9, 91.8], handL: [76.9, 92.4], shoulderR: [48.5, 90], elbowR: [51.6, 78.9], handR: [57, 86.5],
    kneeL: [72, 71.1], footL: [73.2, 53.1], toeL: [68.9, 50.6], kneeR: [72.6, 71.2], footR: [74.2, 53.3], toeR: [69.9, 50.8],
  },
  legsUpWallB: {
    hip: [70, 90], spineMid: [58.1, 88.3], spineTop: [46.2, 90], neck: [41.7, 89.7], head: [35.7, 89.5], nose: [35.7, 83.3],
    shoulderL: [48.7, 89.7], elbowL: [62.1, 91.5], handL: [77.1, 92.1], shoulderR: [48.7, 89.7], elbowR: [49.5, 78.2], handR: [57, 83.7],
    kneeL: [72, 71.1], footL: [73.2, 53.1], toeL: [68.9, 50.6], kneeR: [72.6, 71.2], footR: [74.2, 53.3], toeR: [69.9, 50.8],
  },
} as const satisfies Record<string, Pose>;

export const yogaMotions = {
  childSupported: {
    view: 'side',
    posture: 'kneeling',
    seconds: 10,
    loop: true,
    props: [
      floor,
      {
        kind: 'stroke',
        points: [
          [34, 85],
          [63, 85],
          [63, 95.5],
          [34, 95.5],
          [34, 85],
        ],
      },
    ],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.childSupportedA },
      { at: 0.4, joints: poses.childSupportedB },
      { at: 1, joints: poses.childSupportedA },
    ],
  },
  sphinx: {
    view: 'side',
    posture: 'lying-on-front',
    seconds: 16,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.sphinxA },
      { at: 0.25, joints: poses.sphinxB },
      { at: 0.8, joints: poses.sphinxB },
      { at: 1, joints: poses.sphinxA },
    ],
  },
  bridge: {
    view: 'side',
    posture: 'lying-on-back',
    seconds: 10,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.bridgeA },
      { at: 0.3, joints: poses.bridgeB },
      { at: 0.7, joints: poses.bridgeB },
      { at: 1, joints: poses.bridgeA },
    ],
  },
  puppy: {
    view: 'side',
    posture: 'kneeling',
    seconds: 14,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.puppyA },
      { at: 0.3, joints: poses.puppyB },
      { at: 0.8, joints: poses.puppyB },
      { at: 1, joints: poses.puppyA },
    ],
  },
  chairTwist: {
    view: 'front',
    posture: 'sitting',
    seconds: 14,
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
    foreshortened: ['kneeL', 'kneeR', 'elbowL', 'elbowR', 'handL', 'handR'],
    frames: [
      { at: 0, joints: poses.chairTwistA },
      { at: 0.15, joints: poses.chairTwistB },
      { at: 0.4, joints: poses.chairTwistB },
      { at: 0.5, joints: poses.chairTwistA },
      { at: 0.65, joints: poses.chairTwistC },
      { at: 0.9, joints: poses.chairTwistC },
      { at: 1, joints: poses.chairTwistA },
    ],
  },
  mountainArms: {
    view: 'front',
    posture: 'standing',
    seconds: 10,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.mountainArmsA },
      { at: 0.2, joints: poses.mountainArmsB },
      { at: 0.4, joints: poses.mountainArmsC },
      { at: 0.6, joints: poses.mountainArmsC },
      { at: 0.8, joints: poses.mountainArmsB },
      { at: 1, joints: poses.mountainArmsA },
    ],
  },
  wallDog: {
    view: 'side',
    posture: 'standing',
    seconds: 14,
    loop: true,
    props: [
      floor,
      {
        kind: 'stroke',
        points: [
          [78.6, 4],
          [78.6, 96],
        ],
      },
    ],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.wallDogA },
      { at: 0.3, joints: poses.wallDogB },
      { at: 0.8, joints: poses.wallDogB },
      { at: 1, joints: poses.wallDogA },
    ],
  },
  legsUpWall: {
    view: 'side',
    posture: 'lying-on-back',
    seconds: 10,
    loop: true,
    props: [
      floor,
      {
        kind: 'stroke',
        points: [
          [80, 20],
          [80, 96.5],
        ],
      },
    ],
    foreshortened: ['elbowR', 'handR'],
    frames: [
      { at: 0, joints: poses.legsUpWallA },
      { at: 0.4, joints: poses.legsUpWallB },
      { at: 1, joints: poses.legsUpWallA },
    ],
  },
} as const satisfies Record<string, Motion>;
