/** The parts of the body that a movement works, and the bones of the figure that glow for each. */
import type { Bone } from './motion.ts';

interface BodyArea {
  /** As the person would point at it. */
  readonly name: string;
  readonly bones: readonly Bone[];
}

const all = {
  neck: { name: 'Neck', bones: ['neck'] },
  'shoulder-tops': { name: 'Tops of the shoulders', bones: ['shoulderL', 'shoulderR', 'neck'] },
  shoulders: { name: 'Shoulders', bones: ['shoulderL', 'shoulderR', 'elbowL', 'elbowR'] },
  'shoulder-blades': { name: 'Shoulder blades', bones: ['spineTop', 'shoulderL', 'shoulderR'] },
  chest: { name: 'Front of the chest', bones: ['spineTop', 'shoulderL', 'shoulderR'] },
  ribs: { name: 'Ribs and breath', bones: ['spineMid', 'spineTop'] },
  'mid-back': { name: 'Middle of the back', bones: ['spineMid', 'spineTop'] },
  'side-body': { name: 'Side of the trunk', bones: ['spineMid', 'spineTop'] },
  'low-back': { name: 'Low back', bones: ['spineMid'] },
  belly: { name: 'Belly', bones: ['spineMid'] },
  arms: { name: 'Arms', bones: ['elbowL', 'elbowR', 'handL', 'handR'] },
  hips: { name: 'Hips and buttocks', bones: ['spineMid', 'kneeL', 'kneeR'] },
  'thigh-backs': { name: 'Backs of the thighs', bones: ['kneeL', 'kneeR'] },
  legs: { name: 'Legs', bones: ['kneeL', 'kneeR', 'footL', 'footR'] },
} as const satisfies Record<string, BodyArea>;

export type BodyAreaId = keyof typeof all;

/** Every area by id. */
export const bodyAreas: { readonly [Id in BodyAreaId]: BodyArea } = all;
