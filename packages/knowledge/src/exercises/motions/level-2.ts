/** Moving figures of level 2, rebuilding. */
import type { Motion, Pose } from '../motion.ts';
import { floor } from './furniture.ts';

// biome-ignore format: one line for the trunk, one for the arms and one for the legs reads as a table
const poses = {
  wallSlideUpA: {
    hip: [49, 56.4], spineMid: [49.2, 44.4], spineTop: [49.6, 32.4], neck: [49.8, 27.9], head: [50, 21.9], nose: [56.1, 21.1],
    shoulderL: [49.5, 34.9], elbowL: [61.9, 40.4], handL: [62.4, 25.4], shoulderR: [49.5, 34.9], elbowR: [61.9, 40.4], handR: [62.4, 25.4],
    kneeL: [48.8, 75.4], footL: [45, 93], toeL: [49.8, 94.3], kneeR: [52.9, 75], footR: [53, 93], toeR: [57.8, 94.3],
  },
  wallSlideUpB: {
    hip: [49, 56.4], spineMid: [49.2, 44.4], spineTop: [49.6, 32.4], neck: [49.8, 27.9], head: [50, 21.9], nose: [56.1, 21.1],
    shoulderL: [49.5, 34.9], elbowL: [59.6, 25.9], handL: [61.1, 11], shoulderR: [49.5, 34.9], elbowR: [59.6, 25.9], handR: [61.1, 11],
    kneeL: [48.8, 75.4], footL: [45, 93], toeL: [49.8, 94.3], kneeR: [52.9, 75], footR: [53, 93], toeR: [57.8, 94.3],
  },
  bandPullApartA: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [60.3, 35.1], handL: [60.5, 35.8], shoulderR: [41, 34], elbowR: [39.7, 35.1], handR: [39.6, 35.8],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  bandPullApartB: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [72.3, 34.2], handL: [87, 34], shoulderR: [41, 34], elbowR: [27.7, 34.2], handR: [13, 34],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  bandRowA: {
    hip: [44, 58], spineMid: [43.8, 46], spineTop: [43.8, 34], neck: [43.9, 29.5], head: [44.2, 23.5], nose: [50.4, 23.5],
    shoulderL: [43.8, 36.5], elbowL: [57, 39.3], handL: [71.9, 40.9], shoulderR: [43.8, 36.5], elbowR: [57, 39.3], handR: [71.9, 40.9],
    kneeL: [47.6, 76.7], footL: [40, 93], toeL: [44.8, 94.3], kneeR: [51.7, 75.4], footR: [48, 93], toeR: [52.8, 94.3],
  },
  bandRowB: {
    hip: [44, 58], spineMid: [43.8, 46], spineTop: [43.8, 34], neck: [43.9, 29.5], head: [44.2, 23.5], nose: [50.4, 23.5],
    shoulderL: [43.8, 36.5], elbowL: [35.5, 47.1], handL: [50.4, 45.6], shoulderR: [43.8, 36.5], elbowR: [35.5, 47.1], handR: [50.4, 45.6],
    kneeL: [47.6, 76.7], footL: [40, 93], toeL: [44.8, 94.3], kneeR: [51.7, 75.4], footR: [48, 93], toeR: [52.8, 94.3],
  },
  proneYTWA: {
    hip: [50, 58], spineMid: [50, 46], spineTop: [50, 34], neck: [50, 29.5], head: [50, 23.5], nose: [50, 23],
    shoulderL: [59, 36], elbowL: [63.6, 48.7], handL: [64.1, 63.7], shoulderR: [41, 36], elbowR: [36.4, 48.7], handR: [35.9, 63.7],
    kneeL: [51.7, 76.9], footL: [52, 94.9], toeL: [52, 97.7], kneeR: [48.3, 76.9], footR: [48, 94.9], toeR: [48, 97.7],
  },
  proneYTWB: {
    hip: [50, 58], spineMid: [50, 46], spineTop: [50, 34], neck: [50, 29.5], head: [50, 23.5], nose: [50, 23],
    shoulderL: [59, 36], elbowL: [72.5, 36], handL: [87.5, 36], shoulderR: [41, 36], elbowR: [27.5, 36], handR: [12.5, 36],
    kneeL: [51.7, 76.9], footL: [52, 94.9], toeL: [52, 97.7], kneeR: [48.3, 76.9], footR: [48, 94.9], toeR: [48, 97.7],
  },
  proneYTWC: {
    hip: [50, 58], spineMid: [50, 46], spineTop: [50, 34], neck: [50, 29.5], head: [50, 23.5], nose: [50, 23],
    shoulderL: [59, 36], elbowL: [66.7, 24.9], handL: [75.3, 12.7], shoulderR: [41, 36], elbowR: [33.3, 24.9], handR: [24.7, 12.7],
    kneeL: [51.7, 76.9], footL: [52, 94.9], toeL: [52, 97.7], kneeR: [48.3, 76.9], footR: [48, 94.9], toeR: [48, 97.7],
  },
  proneYTWD: {
    hip: [50, 58], spineMid: [50, 46], spineTop: [50, 34], neck: [50, 29.5], head: [50, 23.5], nose: [50, 23],
    shoulderL: [59, 36], elbowL: [69.6, 44.3], handL: [75.3, 30.4], shoulderR: [41, 36], elbowR: [30.4, 44.3], handR: [24.7, 30.4],
    kneeL: [51.7, 76.9], footL: [52, 94.9], toeL: [52, 97.7], kneeR: [48.3, 76.9], footR: [48, 94.9], toeR: [48, 97.7],
  },
  scapPushUpA: {
    hip: [42.6, 58.3], spineMid: [47.1, 47.2], spineTop: [51.6, 36.1], neck: [53.3, 31.9], head: [55.2, 26.2], nose: [60.9, 28.5],
    shoulderL: [50.3, 38.2], elbowL: [63.6, 40.3], handL: [78.6, 39.4], shoulderR: [50.3, 38.2], elbowR: [63.6, 40.3], handR: [78.6, 39.4],
    kneeL: [37.4, 76.6], footL: [30, 93], toeL: [34.7, 94.7], kneeR: [37.4, 76.6], footR: [30, 93], toeR: [34.7, 94.7],
  },
  scapPushUpB: {
    hip: [44.5, 59.1], spineMid: [49.6, 48.2], spineTop: [54.8, 37.4], neck: [56.7, 33.3], head: [58.8, 27.7], nose: [64.5, 30.3],
    shoulderL: [50.3, 38.2], elbowL: [63.6, 40.3], handL: [78.6, 39.4], shoulderR: [50.3, 38.2], elbowR: [63.6, 40.3], handR: [78.6, 39.4],
    kneeL: [38.3, 77], footL: [30, 93], toeL: [34.7, 94.7], kneeR: [38.3, 77], footR: [30, 93], toeR: [34.7, 94.7],
  },
  scapPushUpC: {
    hip: [40.7, 57.7], spineMid: [44.5, 46.3], spineTop: [48.4, 35], neck: [49.8, 30.7], head: [51.4, 24.9], nose: [57.3, 26.9],
    shoulderL: [50.3, 38.2], elbowL: [63.6, 40.3], handL: [78.6, 39.4], shoulderR: [50.3, 38.2], elbowR: [63.6, 40.3], handR: [78.6, 39.4],
    kneeL: [36.5, 76.2], footL: [30, 93], toeL: [34.7, 94.7], kneeR: [36.5, 76.2], footR: [30, 93], toeR: [34.7, 94.7],
  },
  lateralRaiseA: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [61.3, 47.3], handL: [63.4, 62.1], shoulderR: [41, 34], elbowR: [38.7, 47.3], handR: [36.6, 62.1],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  lateralRaiseB: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [72.5, 34], handL: [87.5, 34.5], shoulderR: [41, 34], elbowR: [27.5, 34], handR: [12.5, 34.5],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  birdDogA: {
    hip: [44, 74], spineMid: [55.3, 69.9], spineTop: [66.6, 65.8], neck: [70.9, 64.7], head: [76.8, 63.7], nose: [78.9, 69.5],
    shoulderL: [64.2, 66.6], elbowL: [63.3, 80.1], handL: [71, 93], shoulderR: [64.2, 66.6], elbowR: [63.3, 80.1], handR: [71, 93],
    kneeL: [44, 93], footL: [26, 93], toeL: [21.1, 93.9], kneeR: [44, 93], footR: [26, 93], toeR: [21.1, 93.9],
  },
  birdDogB: {
    hip: [44, 74], spineMid: [55.3, 69.9], spineTop: [66.6, 65.8], neck: [70.9, 64.7], head: [76.8, 63.7], nose: [78.9, 69.5],
    shoulderL: [64.2, 66.6], elbowL: [63.3, 80.1], handL: [71, 93], shoulderR: [64.2, 66.6], elbowR: [77.1, 62.7], handR: [91.4, 58.1],
    kneeL: [25, 75.3], footL: [7, 75.3], toeL: [5.3, 80], kneeR: [44, 93], footR: [26, 93], toeR: [21.1, 93.9],
  },
  birdDogC: {
    hip: [44, 74], spineMid: [55.3, 69.9], spineTop: [66.6, 65.8], neck: [70.9, 64.7], head: [76.8, 63.7], nose: [78.9, 69.5],
    shoulderL: [64.2, 66.6], elbowL: [77.1, 62.7], handL: [91.4, 58.1], shoulderR: [64.2, 66.6], elbowR: [63.3, 80.1], handR: [71, 93],
    kneeL: [44, 93], footL: [26, 93], toeL: [21.1, 93.9], kneeR: [25, 75.3], footR: [7, 75.3], toeR: [5.3, 80],
  },
  deadBugA: {
    hip: [56, 90], spineMid: [44, 89.8], spineTop: [32, 90], neck: [27.5, 89.7], head: [21.5, 89.5], nose: [21.5, 83.3],
    shoulderL: [34.5, 90], elbowL: [34.5, 76.5], handL: [34.5, 61.5], shoulderR: [34.5, 90], elbowR: [34.5, 76.5], handR: [34.5, 61.5],
    kneeL: [56.7, 71], footL: [74.7, 71.6], toeL: [76.1, 66.9], kneeR: [56.7, 71], footR: [74.7, 71.6], toeR: [76.1, 66.9],
  },
  deadBugB: {
    hip: [56, 90], spineMid: [44, 89.8], spineTop: [32, 90], neck: [27.5, 89.7], head: [21.5, 89.5], nose: [21.5, 83.3],
    shoulderL: [34.5, 90], elbowL: [34.5, 76.5], handL: [34.5, 61.5], shoulderR: [34.5, 90], elbowR: [21.2, 87.6], handR: [6.4, 85.5],
    kneeL: [74.4, 85.4], footL: [92.3, 82.9], toeL: [92.9, 77.9], kneeR: [56.7, 71], footR: [74.7, 71.6], toeR: [76.1, 66.9],
  },
  deadBugC: {
    hip: [56, 90], spineMid: [44, 89.8], spineTop: [32, 90], neck: [27.5, 89.7], head: [21.5, 89.5], nose: [21.5, 83.3],
    shoulderL: [34.5, 90], elbowL: [21.2, 87.6], handL: [6.4, 85.5], shoulderR: [34.5, 90], elbowR: [34.5, 76.5], handR: [34.5, 61.5],
    kneeL: [56.7, 71], footL: [74.7, 71.6], toeL: [76.1, 66.9], kneeR: [74.4, 85.4], footR: [92.3, 82.9], toeR: [92.9, 77.9],
  },
  sidePlankKneeA: {
    hip: [50.6, 91.4], spineMid: [62.5, 89.7], spineTop: [72.9, 83.7], neck: [77, 81.9], head: [81.6, 78], nose: [82.6, 79.5],
    shoulderL: [73.2, 79.8], elbowL: [73.6, 93.2], handL: [86.5, 94], shoulderR: [70.7, 77.2], elbowR: [61.7, 86.6], handR: [53, 87.8],
    kneeL: [32.5, 92.4], footL: [26.5, 93.4], toeL: [24.5, 93.4], kneeR: [33, 89.4], footR: [27, 90.4], toeR: [25, 90.4],
  },
  sidePlankKneeB: {
    hip: [50.6, 85.2], spineMid: [61.9, 81.3], spineTop: [73.4, 77.8], neck: [77.8, 76.7], head: [83.6, 75.2], nose: [84.6, 76.7],
    shoulderL: [73.2, 79.8], elbowL: [73.6, 93.2], handL: [86.5, 94], shoulderR: [71.2, 71.3], elbowR: [62.2, 80.7], handR: [53, 81.3],
    kneeL: [33, 92.4], footL: [27, 93.4], toeL: [25, 93.4], kneeR: [33.5, 89.4], footR: [27.5, 90.4], toeR: [25.5, 90.4],
  },
  proneChestLiftA: {
    hip: [44, 90], spineMid: [56, 90], spineTop: [68, 90], neck: [72.5, 89.8], head: [78.5, 90.3], nose: [78.5, 96.5],
    shoulderL: [65.5, 90], elbowL: [52, 90.7], handL: [37, 90.7], shoulderR: [65.5, 90], elbowR: [52, 90.7], handR: [37, 90.7],
    kneeL: [25, 91], footL: [7.1, 91.9], toeL: [2.1, 92.6], kneeR: [25, 91], footR: [7.1, 91.9], toeR: [2.1, 92.6],
  },
  proneChestLiftB: {
    hip: [44, 90], spineMid: [56, 89.4], spineTop: [67.1, 84.9], neck: [71.4, 83.5], head: [77.3, 82.7], nose: [78.2, 88.8],
    shoulderL: [64.8, 85.8], elbowL: [51.3, 86.5], handL: [36.3, 86.5], shoulderR: [64.8, 85.8], elbowR: [51.3, 86.5], handR: [36.3, 86.5],
    kneeL: [25, 91], footL: [7.1, 91.9], toeL: [2.1, 92.6], kneeR: [25, 91], footR: [7.1, 91.9], toeR: [2.1, 92.6],
  },
  suitcaseCarryA: {
    hip: [50, 57], spineMid: [50, 45], spineTop: [50, 33], neck: [50.1, 28.5], head: [50.2, 22.5], nose: [56.4, 22.5],
    shoulderL: [50, 35.5], elbowL: [52.8, 48.7], handL: [58.9, 62.4], shoulderR: [50, 35.5], elbowR: [50, 49], handR: [50.3, 64],
    kneeL: [45.4, 75.4], footL: [37, 91.3], toeL: [41, 94.2], kneeR: [54.6, 75.4], footR: [58.3, 93], toeR: [63.3, 92.6],
  },
  suitcaseCarryB: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50.1, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [50, 34.5], elbowL: [50, 48], handL: [53.1, 62.7], shoulderR: [50, 34.5], elbowR: [50, 48], handR: [50.3, 63],
    kneeL: [52.6, 74.8], footL: [41.6, 89], toeL: [45.4, 92.2], kneeR: [50, 75], footR: [49.4, 93], toeR: [54.3, 94],
  },
  suitcaseCarryC: {
    hip: [50, 57], spineMid: [50, 45], spineTop: [50, 33], neck: [50.1, 28.5], head: [50.2, 22.5], nose: [56.4, 22.5],
    shoulderL: [50, 35.5], elbowL: [47.2, 48.7], handL: [47.2, 63.7], shoulderR: [50, 35.5], elbowR: [50, 49], handR: [50.3, 64],
    kneeL: [54.6, 75.4], footL: [58.3, 93], toeL: [63.3, 92.6], kneeR: [45.4, 75.4], footR: [37, 91.3], toeR: [41, 94.2],
  },
  suitcaseCarryD: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50.1, 27.5], head: [50.2, 21.5], nose: [56.4, 21.5],
    shoulderL: [50, 34.5], elbowL: [50, 48], handL: [53.1, 62.7], shoulderR: [50, 34.5], elbowR: [50, 48], handR: [50.3, 63],
    kneeL: [50, 75], footL: [49.4, 93], toeL: [54.3, 94], kneeR: [52.6, 74.8], footR: [41.6, 89], toeR: [45.4, 92.2],
  },
} as const satisfies Record<string, Pose>;

export const level2Motions = {
  wallSlideUp: {
    view: 'side',
    posture: 'standing',
    seconds: 7,
    loop: true,
    props: [
      floor,
      {
        kind: 'stroke',
        points: [
          [66, 4],
          [66, 96.5],
        ],
      },
    ],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.wallSlideUpA },
      { at: 0.45, joints: poses.wallSlideUpB },
      { at: 0.55, joints: poses.wallSlideUpB },
      { at: 1, joints: poses.wallSlideUpA },
    ],
  },
  bandPullApart: {
    view: 'front',
    posture: 'standing',
    seconds: 6,
    loop: true,
    props: [floor, { kind: 'line', from: 'handL', to: 'handR' }],
    foreshortened: ['elbowL', 'elbowR', 'handL', 'handR'],
    frames: [
      { at: 0, joints: poses.bandPullApartA },
      { at: 0.4, joints: poses.bandPullApartB },
      { at: 0.55, joints: poses.bandPullApartB },
      { at: 1, joints: poses.bandPullApartA },
    ],
  },
  bandRow: {
    view: 'side',
    posture: 'standing',
    seconds: 6,
    loop: true,
    props: [
      floor,
      {
        kind: 'stroke',
        points: [
          [92, 4],
          [92, 96],
        ],
      },
      { kind: 'line', from: 'handR', to: [92, 40] },
    ],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.bandRowA },
      { at: 0.35, joints: poses.bandRowB },
      { at: 0.65, joints: poses.bandRowB },
      { at: 1, joints: poses.bandRowA },
    ],
  },
  proneYTW: {
    view: 'back',
    posture: 'lying-on-front',
    seconds: 15,
    loop: true,
    props: [
      {
        kind: 'stroke',
        points: [
          [34, 4],
          [66, 4],
          [66, 98],
          [34, 98],
          [34, 4],
        ],
      },
    ],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.proneYTWA },
      { at: 0.12, joints: poses.proneYTWB },
      { at: 0.25, joints: poses.proneYTWC },
      { at: 0.38, joints: poses.proneYTWC },
      { at: 0.5, joints: poses.proneYTWB },
      { at: 0.63, joints: poses.proneYTWB },
      { at: 0.75, joints: poses.proneYTWD },
      { at: 0.88, joints: poses.proneYTWD },
      { at: 1, joints: poses.proneYTWA },
    ],
  },
  scapPushUp: {
    view: 'side',
    posture: 'standing',
    seconds: 6,
    loop: true,
    props: [
      floor,
      {
        kind: 'stroke',
        points: [
          [81, 4],
          [81, 96.5],
        ],
      },
    ],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.scapPushUpA },
      { at: 0.3, joints: poses.scapPushUpB },
      { at: 0.45, joints: poses.scapPushUpB },
      { at: 0.8, joints: poses.scapPushUpC },
      { at: 1, joints: poses.scapPushUpA },
    ],
  },
  lateralRaise: {
    view: 'front',
    posture: 'standing',
    seconds: 5,
    loop: true,
    props: [
      floor,
      { kind: 'line', from: 'handL', to: 'footL' },
      { kind: 'line', from: 'handR', to: 'footR' },
    ],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.lateralRaiseA },
      { at: 0.4, joints: poses.lateralRaiseB },
      { at: 0.5, joints: poses.lateralRaiseB },
      { at: 1, joints: poses.lateralRaiseA },
    ],
  },
  birdDog: {
    view: 'side',
    posture: 'hands-and-knees',
    seconds: 16,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.birdDogA },
      { at: 0.15, joints: poses.birdDogB },
      { at: 0.38, joints: poses.birdDogB },
      { at: 0.5, joints: poses.birdDogA },
      { at: 0.65, joints: poses.birdDogC },
      { at: 0.88, joints: poses.birdDogC },
      { at: 1, joints: poses.birdDogA },
    ],
  },
  deadBug: {
    view: 'side',
    posture: 'lying-on-back',
    seconds: 12,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.deadBugA },
      { at: 0.2, joints: poses.deadBugB },
      { at: 0.3, joints: poses.deadBugB },
      { at: 0.5, joints: poses.deadBugA },
      { at: 0.7, joints: poses.deadBugC },
      { at: 0.8, joints: poses.deadBugC },
      { at: 1, joints: poses.deadBugA },
    ],
  },
  sidePlankKnee: {
    view: 'front',
    posture: 'lying-on-side',
    seconds: 10,
    loop: true,
    props: [floor],
    foreshortened: ['elbowR', 'handR', 'handL', 'footL', 'footR', 'kneeL', 'kneeR'],
    frames: [
      { at: 0, joints: poses.sidePlankKneeA },
      { at: 0.2, joints: poses.sidePlankKneeB },
      { at: 0.8, joints: poses.sidePlankKneeB },
      { at: 1, joints: poses.sidePlankKneeA },
    ],
  },
  proneChestLift: {
    view: 'side',
    posture: 'lying-on-front',
    seconds: 8,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.proneChestLiftA },
      { at: 0.25, joints: poses.proneChestLiftB },
      { at: 0.7, joints: poses.proneChestLiftB },
      { at: 1, joints: poses.proneChestLiftA },
    ],
  },
  suitcaseCarry: {
    view: 'side',
    posture: 'standing',
    seconds: 2.8,
    loop: true,
    props: [floor, { kind: 'load', at: 'handR', below: 6, radius: 5.5 }],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.suitcaseCarryA },
      { at: 0.25, joints: poses.suitcaseCarryB },
      { at: 0.5, joints: poses.suitcaseCarryC },
      { at: 0.75, joints: poses.suitcaseCarryD },
      { at: 1, joints: poses.suitcaseCarryA },
    ],
  },
} as const satisfies Record<string, Motion>;
