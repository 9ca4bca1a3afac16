/** Moving figures of level 0, the flare. */
import type { Motion, Pose } from '../motion.ts';
import { floor, stool, stoolFront } from './furniture.ts';

// biome-ignore format: one line for the trunk, one for the arms and one for the legs reads as a table
const poses = {
  diaphragmBreathA: {
    hip: [53, 90], spineMid: [41, 89.6], spineTop: [29, 89.8], neck: [24.5, 89.5], head: [18.5, 89.3], nose: [18.5, 83.1],
    shoulderL: [31.5, 89.7], elbowL: [44.9, 91.6], handL: [59.8, 92.7], shoulderR: [31.5, 89.7], elbowR: [35.6, 79], handR: [41.5, 86.2],
    kneeL: [67.5, 77.7], footL: [77, 93], toeL: [82, 93.4], kneeR: [67.5, 77.7], footR: [77, 93], toeR: [82, 93.4],
  },
  diaphragmBreathB: {
    hip: [53, 90], spineMid: [41.2, 87.9], spineTop: [29.3, 89.8], neck: [24.8, 89.5], head: [18.8, 89.3], nose: [18.8, 83.1],
    shoulderL: [31.8, 89.4], elbowL: [45.2, 91.3], handL: [60.1, 92.3], shoulderR: [31.8, 89.4], elbowR: [33.4, 78], handR: [41.5, 82.6],
    kneeL: [67.5, 77.7], footL: [77, 93], toeL: [82, 93.4], kneeR: [67.5, 77.7], footR: [77, 93], toeR: [82, 93.4],
  },
  shoulderShrugA: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59, 53], elbowL: [61.3, 66.3], handL: [59.3, 81.1], shoulderR: [41, 53], elbowR: [38.7, 66.3], handR: [40.7, 81.1],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  shoulderShrugB: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [58.3, 47.5], elbowL: [60.7, 60.8], handL: [58.6, 75.6], shoulderR: [41.7, 47.5], elbowR: [39.3, 60.8], handR: [41.4, 75.6],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  shoulderShrugC: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59.1, 53.5], elbowL: [61.4, 66.8], handL: [59.3, 81.6], shoulderR: [40.9, 53.5], elbowR: [38.6, 66.8], handR: [40.7, 81.6],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  scapClockA: {
    hip: [41, 75], spineMid: [40.4, 63], spineTop: [40.6, 51], neck: [40.9, 46.5], head: [41.3, 40.5], nose: [47.5, 40.5],
    shoulderL: [40.5, 53.5], elbowL: [40.5, 67], handL: [55, 71], shoulderR: [40.5, 53.5], elbowR: [40.5, 67], handR: [55, 71],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  scapClockB: {
    hip: [41, 75], spineMid: [40.4, 63], spineTop: [40.6, 51], neck: [40.9, 46.5], head: [41.3, 40.5], nose: [47.5, 40.5],
    shoulderL: [40.5, 51.5], elbowL: [41.3, 65], handL: [55, 71], shoulderR: [40.5, 49.5], elbowR: [42.4, 62.9], handR: [55, 71],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  scapClockC: {
    hip: [41, 75], spineMid: [40.4, 63], spineTop: [40.6, 51], neck: [40.9, 46.5], head: [41.3, 40.5], nose: [47.5, 40.5],
    shoulderL: [38.5, 53.5], elbowL: [40.6, 66.9], handL: [55, 71], shoulderR: [36.5, 53.5], elbowR: [40.7, 66.3], handR: [55, 71],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  scapClockD: {
    hip: [41, 75], spineMid: [40.4, 63], spineTop: [40.6, 51], neck: [40.9, 46.5], head: [41.3, 40.5], nose: [47.5, 40.5],
    shoulderL: [40.5, 54.8], elbowL: [40.3, 68.3], handL: [55, 71], shoulderR: [40.5, 56], elbowR: [40.1, 69.5], handR: [55, 71],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  scapClockE: {
    hip: [41, 75], spineMid: [40.4, 63], spineTop: [40.6, 51], neck: [40.9, 46.5], head: [41.3, 40.5], nose: [47.5, 40.5],
    shoulderL: [42.5, 53.5], elbowL: [40.6, 66.9], handL: [55, 71], shoulderR: [44.5, 53.5], elbowR: [40.7, 66.5], handR: [55, 71],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  pelvicRockA: {
    hip: [41, 75], spineMid: [40.4, 63], spineTop: [40.6, 51], neck: [40.9, 46.5], head: [41.3, 40.5], nose: [47.5, 40.5],
    shoulderL: [40.5, 53.5], elbowL: [40.9, 67], handL: [55, 72], shoulderR: [40.5, 53.5], elbowR: [40.9, 67], handR: [55, 72],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  pelvicRockB: {
    hip: [41, 75], spineMid: [35.7, 64.2], spineTop: [39.4, 52.8], neck: [41.6, 48.8], head: [43.2, 43.1], nose: [49.2, 44.6],
    shoulderL: [38.7, 55.2], elbowL: [40.4, 68.6], handL: [55, 72], shoulderR: [38.7, 55.2], elbowR: [40.4, 68.6], handR: [55, 72],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  pelvicRockC: {
    hip: [41, 75], spineMid: [43.1, 63.2], spineTop: [41.6, 51.3], neck: [41.8, 46.8], head: [41.6, 40.8], nose: [47.7, 40.1],
    shoulderL: [41.9, 53.8], elbowL: [40.8, 67.2], handL: [55, 72], shoulderR: [41.9, 53.8], elbowR: [40.8, 67.2], handR: [55, 72],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  supportedLeanA: {
    hip: [33, 75], spineMid: [39.4, 64.8], spineTop: [50.6, 60.7], neck: [55.1, 60.3], head: [61, 61.6], nose: [62.1, 67.7],
    shoulderL: [48.3, 61.6], elbowL: [59, 69.8], handL: [74, 70], shoulderR: [48.3, 61.6], elbowR: [59, 69.8], handR: [74, 70],
    kneeL: [52, 75], footL: [52, 93], toeL: [56.8, 94.3], kneeR: [52, 75], footR: [52, 93], toeR: [56.8, 94.3],
  },
  supportedLeanB: {
    hip: [33, 75], spineMid: [38.1, 64.1], spineTop: [49.8, 61.4], neck: [54.2, 61], head: [60.1, 62.3], nose: [61.2, 68.4],
    shoulderL: [47.3, 62], elbowL: [59.1, 68.7], handL: [74, 70], shoulderR: [47.3, 62], elbowR: [59.1, 68.7], handR: [74, 70],
    kneeL: [52, 75], footL: [52, 93], toeL: [56.8, 94.3], kneeR: [52, 75], footR: [52, 93], toeR: [56.8, 94.3],
  },
  easyWalkA: {
    hip: [50, 57.3], spineMid: [50.4, 45.3], spineTop: [51, 33.3], neck: [51.4, 28.8], head: [51.8, 22.8], nose: [58, 22.8],
    shoulderL: [50.9, 35.8], elbowL: [54.6, 48.8], handL: [61.7, 62], shoulderR: [50.9, 35.8], elbowR: [47.2, 48.8], handR: [46.1, 63.7],
    kneeL: [44.1, 75.4], footL: [34.6, 90.6], toeL: [38.7, 93.5], kneeR: [55.9, 75.4], footR: [60.8, 92.7], toeR: [65.8, 92.2],
  },
  easyWalkB: {
    hip: [50, 56], spineMid: [50.4, 44], spineTop: [51, 32], neck: [51.4, 27.5], head: [51.8, 21.5], nose: [58, 21.5],
    shoulderL: [50.9, 34.5], elbowL: [50.9, 48], handL: [54, 62.7], shoulderR: [50.9, 34.5], elbowR: [50.9, 48], handR: [54, 62.7],
    kneeL: [52.6, 74.8], footL: [41.6, 89], toeL: [45.4, 92.2], kneeR: [50, 75], footR: [49.4, 93], toeR: [54.3, 94],
  },
  easyWalkC: {
    hip: [50, 57.3], spineMid: [50.4, 45.3], spineTop: [51, 33.3], neck: [51.4, 28.8], head: [51.8, 22.8], nose: [58, 22.8],
    shoulderL: [50.9, 35.8], elbowL: [47.2, 48.8], handL: [46.1, 63.7], shoulderR: [50.9, 35.8], elbowR: [54.6, 48.8], handR: [61.7, 62],
    kneeL: [55.9, 75.4], footL: [60.8, 92.7], toeL: [65.8, 92.2], kneeR: [44.1, 75.4], footR: [34.6, 90.6], toeR: [38.7, 93.5],
  },
  easyWalkD: {
    hip: [50, 56], spineMid: [50.4, 44], spineTop: [51, 32], neck: [51.4, 27.5], head: [51.8, 21.5], nose: [58, 21.5],
    shoulderL: [50.9, 34.5], elbowL: [50.9, 48], handL: [54, 62.7], shoulderR: [50.9, 34.5], elbowR: [50.9, 48], handR: [54, 62.7],
    kneeL: [50, 75], footL: [49.4, 93], toeL: [54.3, 94], kneeR: [52.6, 74.8], footR: [41.6, 89], toeR: [45.4, 92.2],
  },
} as const satisfies Record<string, Pose>;

export const level0Motions = {
  diaphragmBreath: {
    view: 'side',
    posture: 'lying-on-back',
    seconds: 10,
    loop: true,
    props: [
      floor,
      {
        kind: 'stroke',
        points: [
          [12, 93.5],
          [24, 93.5],
        ],
      },
    ],
    foreshortened: ['elbowR', 'handR'],
    frames: [
      { at: 0, joints: poses.diaphragmBreathA },
      { at: 0.4, joints: poses.diaphragmBreathB },
      { at: 1, joints: poses.diaphragmBreathA },
    ],
  },
  shoulderShrug: {
    view: 'front',
    posture: 'sitting',
    seconds: 8,
    loop: true,
    props: [floor, ...stoolFront],
    foreshortened: ['kneeL', 'kneeR'],
    frames: [
      { at: 0, joints: poses.shoulderShrugA },
      { at: 0.15, joints: poses.shoulderShrugB },
      { at: 0.38, joints: poses.shoulderShrugB },
      { at: 0.55, joints: poses.shoulderShrugC },
      { at: 1, joints: poses.shoulderShrugA },
    ],
  },
  scapClock: {
    view: 'side',
    posture: 'sitting',
    seconds: 12,
    loop: true,
    props: [floor, ...stool],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.scapClockA },
      { at: 0.2, joints: poses.scapClockB },
      { at: 0.4, joints: poses.scapClockC },
      { at: 0.6, joints: poses.scapClockD },
      { at: 0.8, joints: poses.scapClockE },
      { at: 1, joints: poses.scapClockA },
    ],
  },
  pelvicRock: {
    view: 'side',
    posture: 'sitting',
    seconds: 8,
    loop: true,
    props: [floor, ...stool],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.pelvicRockA },
      { at: 0.25, joints: poses.pelvicRockB },
      { at: 0.5, joints: poses.pelvicRockA },
      { at: 0.75, joints: poses.pelvicRockC },
      { at: 1, joints: poses.pelvicRockA },
    ],
  },
  supportedLean: {
    view: 'side',
    posture: 'sitting',
    seconds: 10,
    loop: true,
    props: [
      floor,
      {
        kind: 'stroke',
        points: [
          [24, 78.5],
          [44, 78.5],
        ],
      },
      {
        kind: 'stroke',
        points: [
          [26, 78.5],
          [26, 96],
        ],
      },
      {
        kind: 'stroke',
        points: [
          [42, 78.5],
          [42, 96],
        ],
      },
      {
        kind: 'stroke',
        points: [
          [56, 73.5],
          [92, 73.5],
        ],
      },
      {
        kind: 'stroke',
        points: [
          [88, 73.5],
          [88, 96],
        ],
      },
    ],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.supportedLeanA },
      { at: 0.4, joints: poses.supportedLeanB },
      { at: 1, joints: poses.supportedLeanA },
    ],
  },
  easyWalk: {
    view: 'side',
    posture: 'standing',
    seconds: 2.4,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.easyWalkA },
      { at: 0.25, joints: poses.easyWalkB },
      { at: 0.5, joints: poses.easyWalkC },
      { at: 0.75, joints: poses.easyWalkD },
      { at: 1, joints: poses.easyWalkA },
    ],
  },
} as const satisfies Record<string, Motion>;
