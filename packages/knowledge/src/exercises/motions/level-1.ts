/** Moving figures of level 1, easing. */
import type { Motion, Pose } from '../motion.ts';
import { floor, stool, stoolFront } from './furniture.ts';

// biome-ignore format: one line for the trunk, one for the arms and one for the legs reads as a table
const poses = {
  catCamelA: {
    hip: [33, 74], spineMid: [44.2, 69.7], spineTop: [55.4, 65.4], neck: [59.8, 64.3], head: [65.7, 63.6], nose: [67.6, 69.5],
    shoulderL: [53.1, 66.3], elbowL: [53.9, 79.8], handL: [61, 93], shoulderR: [53.1, 66.3], elbowR: [53.9, 79.8], handR: [61, 93],
    kneeL: [33, 93], footL: [15, 93], toeL: [10.1, 93.9], kneeR: [33, 93], footR: [15, 93], toeR: [10.1, 93.9],
  },
  catCamelB: {
    hip: [33, 74], spineMid: [41, 65.1], spineTop: [52.8, 67.6], neck: [55.9, 70.8], head: [59.4, 75.7], nose: [54, 78.8],
    shoulderL: [50.3, 67.1], elbowL: [53.1, 80.3], handL: [61, 93], shoulderR: [50.3, 67.1], elbowR: [53.1, 80.3], handR: [61, 93],
    kneeL: [33, 93], footL: [15, 93], toeL: [10.1, 93.9], kneeR: [33, 93], footR: [15, 93], toeR: [10.1, 93.9],
  },
  catCamelC: {
    hip: [33, 74], spineMid: [45, 73.2], spineTop: [55.4, 67.2], neck: [59.1, 64.6], head: [63.9, 61.1], nose: [68.6, 65.3],
    shoulderL: [53.2, 68.4], elbowL: [51.1, 81.7], handL: [61, 93], shoulderR: [53.2, 68.4], elbowR: [51.1, 81.7], handR: [61, 93],
    kneeL: [33, 93], footL: [15, 93], toeL: [10.1, 93.9], kneeR: [33, 93], footR: [15, 93], toeR: [10.1, 93.9],
  },
  openBookA: {
    hip: [60, 62], spineMid: [48, 62], spineTop: [36, 62], neck: [31.5, 62], head: [25.5, 62], nose: [25.7, 55.8],
    shoulderL: [38.5, 62], elbowL: [38.5, 48.5], handL: [38.5, 33.5], shoulderR: [38.5, 62], elbowR: [38, 48.7], handR: [37.5, 33.8],
    kneeL: [64, 43.4], footL: [81.9, 42.8], toeL: [86.9, 41.9], kneeR: [66.5, 44.1], footR: [84.5, 45.4], toeR: [89.4, 44.5],
  },
  openBookB: {
    hip: [60, 62], spineMid: [48, 62], spineTop: [36, 62], neck: [31.5, 62], head: [25.5, 62], nose: [24.4, 55.9],
    shoulderL: [38.5, 62], elbowL: [38.5, 48.5], handL: [38.5, 33.5], shoulderR: [38.5, 63.4], elbowR: [38, 58.8], handR: [37.5, 53.7],
    kneeL: [64, 43.4], footL: [81.9, 42.8], toeL: [86.9, 41.9], kneeR: [66.5, 44.1], footR: [84.5, 45.4], toeR: [89.4, 44.5],
  },
  openBookC: {
    hip: [60, 62], spineMid: [48, 62], spineTop: [36, 62], neck: [31.5, 62], head: [25.5, 62], nose: [23.4, 67.8],
    shoulderL: [38.5, 62], elbowL: [38.5, 48.5], handL: [38.5, 33.5], shoulderR: [38.5, 66.1], elbowR: [38, 77.8], handR: [37.5, 90.8],
    kneeL: [64, 43.4], footL: [81.9, 42.8], toeL: [86.9, 41.9], kneeR: [66.5, 44.1], footR: [84.5, 45.4], toeR: [89.4, 44.5],
  },
  openBookD: {
    hip: [60, 62], spineMid: [48, 62], spineTop: [36, 62], neck: [31.5, 62], head: [25.5, 62], nose: [22.4, 56.6],
    shoulderL: [38.5, 62], elbowL: [38.5, 48.5], handL: [38.5, 33.5], shoulderR: [38.5, 63.8], elbowR: [38, 61.5], handR: [37.5, 58.9],
    kneeL: [64, 43.4], footL: [81.9, 42.8], toeL: [86.9, 41.9], kneeR: [66.5, 44.1], footR: [84.5, 45.4], toeR: [89.4, 44.5],
  },
  threadNeedleA: {
    hip: [33, 74], spineMid: [44.3, 70.1], spineTop: [55.6, 66], neck: [60, 64.9], head: [65.9, 64.2], nose: [69.9, 68.9],
    shoulderL: [53.3, 66.8], elbowL: [53, 80.3], handL: [61, 93], shoulderR: [53.3, 66.8], elbowR: [59.3, 77.4], handR: [71.2, 75.3],
    kneeL: [33, 93], footL: [15, 93], toeL: [10.1, 93.9], kneeR: [33, 93], footR: [15, 93], toeR: [10.1, 93.9],
  },
  threadNeedleB: {
    hip: [33, 74], spineMid: [45, 73.6], spineTop: [56.4, 77.3], neck: [60.4, 79.4], head: [66.3, 80.4], nose: [60.9, 83.5],
    shoulderL: [53, 73.5], elbowL: [64.1, 81.3], handL: [75.5, 91], shoulderR: [53, 80.5], elbowR: [42.2, 87.3], handR: [27.9, 88.3],
    kneeL: [33, 93], footL: [15, 93], toeL: [10.1, 93.9], kneeR: [33, 93], footR: [15, 93], toeR: [10.1, 93.9],
  },
  seatedRotationA: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59, 53], elbowL: [60.5, 65], handL: [48.2, 57], shoulderR: [41, 53], elbowR: [39.5, 64], handR: [51.8, 55.8],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  seatedRotationB: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [54.1, 42],
    shoulderL: [56.7, 53], elbowL: [61.8, 65], handL: [55.4, 57], shoulderR: [43.3, 53], elbowR: [46.5, 64], handR: [58.4, 55.8],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  seatedRotationC: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [45.9, 42],
    shoulderL: [56.7, 53], elbowL: [53.8, 65], handL: [42, 57], shoulderR: [43.3, 53], elbowR: [37.8, 64], handR: [44.3, 55.8],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  thoracicExtensionA: {
    hip: [41, 75], spineMid: [40.4, 63], spineTop: [40.4, 51], neck: [40.7, 46.5], head: [41.3, 40.6], nose: [47.5, 40.6],
    shoulderL: [40.4, 53.5], elbowL: [29.7, 55.1], handL: [37.5, 45], shoulderR: [40.4, 53.5], elbowR: [29.7, 55.1], handR: [37.5, 45],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  thoracicExtensionB: {
    hip: [41, 75], spineMid: [40.2, 63], spineTop: [34.5, 52.4], neck: [32.8, 48.3], head: [31, 42.6], nose: [36.5, 39.6],
    shoulderL: [35.7, 54.6], elbowL: [25.8, 58.9], handL: [29.6, 46.8], shoulderR: [35.7, 54.6], elbowR: [25.8, 58.9], handR: [29.6, 46.8],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  doorwayPecA: {
    hip: [46, 56.4], spineMid: [46, 44.4], spineTop: [46, 32.4], neck: [46.2, 27.9], head: [46.4, 21.9], nose: [52.6, 21.9],
    shoulderL: [46, 34.9], elbowL: [45.5, 48.4], handL: [46.6, 63.4], shoulderR: [46, 34.9], elbowR: [52, 35.9], handR: [52.5, 21],
    kneeL: [46.3, 75.4], footL: [46, 93.4], toeL: [50.8, 94.7], kneeR: [46.3, 75.4], footR: [46, 93.4], toeR: [50.8, 94.7],
  },
  doorwayPecB: {
    hip: [59, 56.4], spineMid: [59, 44.4], spineTop: [59, 32.4], neck: [59.2, 27.9], head: [59.4, 21.9], nose: [65.6, 21.9],
    shoulderL: [59, 34.9], elbowL: [58.5, 48.4], handL: [59.6, 63.4], shoulderR: [59, 34.9], elbowR: [52, 35.9], handR: [52.5, 21],
    kneeL: [64.8, 74.5], footL: [68.7, 92.1], toeL: [73.6, 93.4], kneeR: [51.7, 73.9], footR: [43.3, 89.8], toeR: [47.8, 92],
  },
  levatorStretchA: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59, 53], elbowL: [61.3, 66.3], handL: [59.3, 81.1], shoulderR: [41, 53], elbowR: [39.1, 66.4], handR: [43.4, 79.6],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  levatorStretchB: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59, 53], elbowL: [71.8, 51.9], handL: [68.1, 38.1], shoulderR: [41, 53], elbowR: [39.1, 66.4], handR: [43.4, 79.6],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  levatorStretchC: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [51.7, 46.8], head: [54.7, 41.6], nose: [57.3, 44.9],
    shoulderL: [59, 53], elbowL: [68.2, 44.1], handL: [55.2, 36.6], shoulderR: [41, 53], elbowR: [39.1, 66.4], handR: [43.4, 79.6],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  childReachA: {
    hip: [23, 79.5], spineMid: [35, 79.1], spineTop: [46, 84], neck: [50.2, 85.5], head: [56.1, 86.3], nose: [55.6, 92.5],
    shoulderL: [43.7, 82.9], elbowL: [56.7, 86.5], handL: [70.7, 91.8], shoulderR: [43.7, 82.9], elbowR: [56.7, 86.5], handR: [70.7, 91.8],
    kneeL: [38.5, 91], footL: [20.8, 93.6], toeL: [15.8, 94.3], kneeR: [38.5, 91], footR: [20.8, 93.6], toeR: [15.8, 94.3],
  },
  childReachB: {
    hip: [23, 78.3], spineMid: [35, 77.4], spineTop: [46, 82], neck: [50.3, 83.6], head: [56.2, 84.4], nose: [55.7, 90.6],
    shoulderL: [43.7, 81.1], elbowL: [56.5, 85.3], handL: [70.3, 91.3], shoulderR: [43.7, 81.1], elbowR: [56.5, 85.3], handR: [70.3, 91.3],
    kneeL: [38.5, 91], footL: [20.8, 93.6], toeL: [15.8, 94.3], kneeR: [38.5, 91], footR: [20.8, 93.6], toeR: [15.8, 94.3],
  },
  latSideBendA: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [60.4, 47.4], handL: [61.2, 62.4], shoulderR: [41, 34], elbowR: [39.6, 47.4], handR: [38.8, 62.4],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  latSideBendB: {
    hip: [50, 56], spineMid: [50, 44], spineTop: [50, 32], neck: [50, 27.5], head: [50, 21.5], nose: [50, 23],
    shoulderL: [59, 34], elbowL: [60.4, 47.4], handL: [61.2, 62.4], shoulderR: [41, 34], elbowR: [27.6, 32.8], handR: [24.9, 18.1],
    kneeL: [52.6, 74.8], footL: [53.9, 92.8], toeL: [54.6, 95.4], kneeR: [47.4, 74.8], footR: [46.1, 92.8], toeR: [45.4, 95.4],
  },
  latSideBendC: {
    hip: [47.5, 56], spineMid: [49.6, 44.2], spineTop: [54.8, 33.4], neck: [57, 29.4], head: [59.8, 24.1], nose: [59.8, 25.6],
    shoulderL: [62.1, 39.1], elbowL: [62.1, 52.6], handL: [62.8, 67.6], shoulderR: [45.9, 31.2], elbowR: [51.4, 18.9], handR: [62.2, 8.5],
    kneeL: [50.1, 74.8], footL: [51.4, 92.8], toeL: [52.1, 95.4], kneeR: [44.9, 74.8], footR: [43.6, 92.8], toeR: [42.9, 95.4],
  },
  chinNodA: {
    hip: [41, 75], spineMid: [40.6, 63], spineTop: [40.8, 51], neck: [41.7, 46.6], head: [42.6, 40.7], nose: [48.7, 40.2],
    shoulderL: [40.7, 53.5], elbowL: [41.5, 67], handL: [56, 71], shoulderR: [40.7, 53.5], elbowR: [41.5, 67], handR: [56, 71],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  chinNodB: {
    hip: [41, 75], spineMid: [40.6, 63], spineTop: [40.8, 51], neck: [40.2, 46.6], head: [40.4, 40.6], nose: [46.2, 42.7],
    shoulderL: [40.7, 53.5], elbowL: [41.5, 67], handL: [56, 71], shoulderR: [40.7, 53.5], elbowR: [41.5, 67], handR: [56, 71],
    kneeL: [60, 75], footL: [60, 93], toeL: [64.8, 94.3], kneeR: [60, 75], footR: [60, 93], toeR: [64.8, 94.3],
  },
  ribTowelA: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59, 53], elbowL: [64, 64], handL: [53, 67], shoulderR: [41, 53], elbowR: [36, 64], handR: [47, 67],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
  ribTowelB: {
    hip: [50, 75], spineMid: [50, 63], spineTop: [50, 51], neck: [50, 46.5], head: [50, 40.5], nose: [50, 42],
    shoulderL: [59.9, 51.8], elbowL: [67.6, 64], handL: [56, 66.1], shoulderR: [40.1, 51.8], elbowR: [32.4, 64], handR: [44, 66.1],
    kneeL: [57, 76.6], footL: [57.6, 94.2], toeL: [58.3, 96.9], kneeR: [43, 76.6], footR: [42.4, 94.2], toeR: [41.7, 96.9],
  },
} as const satisfies Record<string, Pose>;

export const level1Motions = {
  catCamel: {
    view: 'side',
    posture: 'hands-and-knees',
    seconds: 10,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.catCamelA },
      { at: 0.25, joints: poses.catCamelB },
      { at: 0.5, joints: poses.catCamelA },
      { at: 0.75, joints: poses.catCamelC },
      { at: 1, joints: poses.catCamelA },
    ],
  },
  openBook: {
    view: 'side',
    posture: 'lying-on-side',
    seconds: 12,
    loop: true,
    props: [
      {
        kind: 'stroke',
        points: [
          [6, 56],
          [6, 68],
          [22, 68],
          [22, 56],
          [6, 56],
        ],
      },
    ],
    foreshortened: ['elbowR', 'handR'],
    frames: [
      { at: 0, joints: poses.openBookA },
      { at: 0.2, joints: poses.openBookB },
      { at: 0.4, joints: poses.openBookC },
      { at: 0.75, joints: poses.openBookC },
      { at: 0.88, joints: poses.openBookD },
      { at: 1, joints: poses.openBookA },
    ],
  },
  threadNeedle: {
    view: 'side',
    posture: 'kneeling',
    seconds: 14,
    loop: true,
    props: [floor],
    foreshortened: ['elbowR', 'handR'],
    frames: [
      { at: 0, joints: poses.catCamelA },
      { at: 0.15, joints: poses.threadNeedleA },
      { at: 0.45, joints: poses.threadNeedleB },
      { at: 0.8, joints: poses.threadNeedleB },
      { at: 1, joints: poses.catCamelA },
    ],
  },
  seatedRotation: {
    view: 'front',
    posture: 'sitting',
    seconds: 8,
    loop: true,
    props: [floor, ...stoolFront],
    foreshortened: ['kneeL', 'kneeR', 'elbowL', 'elbowR', 'handL', 'handR'],
    frames: [
      { at: 0, joints: poses.seatedRotationA },
      { at: 0.2, joints: poses.seatedRotationB },
      { at: 0.35, joints: poses.seatedRotationB },
      { at: 0.5, joints: poses.seatedRotationA },
      { at: 0.7, joints: poses.seatedRotationC },
      { at: 0.85, joints: poses.seatedRotationC },
      { at: 1, joints: poses.seatedRotationA },
    ],
  },
  thoracicExtension: {
    view: 'side',
    posture: 'sitting',
    seconds: 8,
    loop: true,
    props: [
      floor,
      {
        kind: 'stroke',
        points: [
          [35, 61],
          [34, 78.5],
          [53, 78.5],
          [53, 96],
        ],
      },
      {
        kind: 'stroke',
        points: [
          [34, 78.5],
          [34, 96],
        ],
      },
    ],
    foreshortened: ['elbowL', 'elbowR', 'handL', 'handR'],
    frames: [
      { at: 0, joints: poses.thoracicExtensionA },
      { at: 0.4, joints: poses.thoracicExtensionB },
      { at: 0.6, joints: poses.thoracicExtensionB },
      { at: 1, joints: poses.thoracicExtensionA },
    ],
  },
  doorwayPec: {
    view: 'side',
    posture: 'standing',
    seconds: 14,
    loop: true,
    props: [
      floor,
      {
        kind: 'stroke',
        points: [
          [55, 6],
          [55, 96],
        ],
      },
    ],
    foreshortened: ['elbowR'],
    frames: [
      { at: 0, joints: poses.doorwayPecA },
      { at: 0.25, joints: poses.doorwayPecB },
      { at: 0.75, joints: poses.doorwayPecB },
      { at: 1, joints: poses.doorwayPecA },
    ],
  },
  levatorStretch: {
    view: 'front',
    posture: 'sitting',
    seconds: 14,
    loop: true,
    props: [floor, ...stoolFront],
    foreshortened: ['kneeL', 'kneeR', 'elbowL', 'handL', 'handR'],
    frames: [
      { at: 0, joints: poses.levatorStretchA },
      { at: 0.12, joints: poses.levatorStretchB },
      { at: 0.3, joints: poses.levatorStretchC },
      { at: 0.8, joints: poses.levatorStretchC },
      { at: 0.9, joints: poses.levatorStretchB },
      { at: 1, joints: poses.levatorStretchA },
    ],
  },
  childReach: {
    view: 'side',
    posture: 'kneeling',
    seconds: 14,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.catCamelA },
      { at: 0.25, joints: poses.childReachA },
      { at: 0.5, joints: poses.childReachB },
      { at: 0.75, joints: poses.childReachA },
      { at: 1, joints: poses.catCamelA },
    ],
  },
  latSideBend: {
    view: 'front',
    posture: 'standing',
    seconds: 12,
    loop: true,
    props: [floor],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.latSideBendA },
      { at: 0.15, joints: poses.latSideBendB },
      { at: 0.35, joints: poses.latSideBendC },
      { at: 0.75, joints: poses.latSideBendC },
      { at: 0.88, joints: poses.latSideBendB },
      { at: 1, joints: poses.latSideBendA },
    ],
  },
  chinNod: {
    view: 'side',
    posture: 'sitting',
    seconds: 9,
    loop: true,
    props: [floor, ...stool],
    foreshortened: [],
    frames: [
      { at: 0, joints: poses.chinNodA },
      { at: 0.2, joints: poses.chinNodB },
      { at: 0.75, joints: poses.chinNodB },
      { at: 1, joints: poses.chinNodA },
    ],
  },
  ribTowel: {
    view: 'front',
    posture: 'sitting',
    seconds: 9,
    loop: true,
    props: [
      floor,
      ...stoolFront,
      { kind: 'line', from: 'handL', to: 'elbowR' },
      { kind: 'line', from: 'handR', to: 'elbowL' },
    ],
    foreshortened: ['kneeL', 'kneeR', 'elbowL', 'elbowR', 'handL', 'handR'],
    frames: [
      { at: 0, joints: poses.ribTowelA },
      { at: 0.4, joints: poses.ribTowelB },
      { at: 1, joints: poses.ribTowelA },
    ],
  },
} as const satisfies Record<string, Motion>;
