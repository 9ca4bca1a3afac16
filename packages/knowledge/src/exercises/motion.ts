/**
 * The format of a moving figure: a few rounded strokes in a box of 100 × 100, x to the right, y down.
 *
 * A figure is a tree of joints that grows from the hip. In a side view it looks to the right, so its
 * right side is the near one; in a front view its right hand is on the left of the picture.
 */

/** A place in the box. */
export type Point = readonly [x: number, y: number];

export type Side = 'L' | 'R';

/** `foot` is the ankle; `nose` only shows where the face looks. */
export type Joint =
  | 'hip'
  | 'spineMid'
  | 'spineTop'
  | 'neck'
  | 'head'
  | 'nose'
  | `${'shoulder' | 'elbow' | 'hand' | 'knee' | 'foot' | 'toe'}${Side}`;

/** Every joint but the root hangs on one other: the bone between them is named by the outer joint. */
export type Bone = Exclude<Joint, 'hip'>;

/** Where every joint is at one moment. */
export type Pose = { readonly [J in Joint]: Point };

export interface Frame {
  /** Share of the cycle: 0 begins it, 1 ends it. */
  readonly at: number;
  readonly joints: Pose;
}

/** What the figure leans on, sits on or holds. */
export type Prop =
  /** Floor, wall, chair, table, cushion: a line that stands still. */
  | { readonly kind: 'stroke'; readonly points: readonly Point[] }
  /** A band, strap, towel or stick between two places. */
  | { readonly kind: 'line'; readonly from: Joint | Point; readonly to: Joint | Point }
  /** A weight, bag or ball that hangs on a joint, `below` it by some units. */
  | {
      readonly kind: 'load';
      readonly at: Joint;
      readonly below: number;
      readonly radius: number;
    };

export interface Motion {
  readonly view: 'side' | 'front' | 'back';
  readonly posture:
    | 'standing'
    | 'sitting'
    | 'kneeling'
    | 'hands-and-knees'
    | 'lying-on-back'
    | 'lying-on-side'
    | 'lying-on-front';
  /** One cycle, as slow as it is to be done. */
  readonly seconds: number;
  readonly loop: true;
  readonly frames: readonly Frame[];
  readonly props: readonly Prop[];
  /** Bones that turn towards or away from the eye and so look shorter at times. */
  readonly foreshortened: readonly Bone[];
}

interface BoneShape {
  readonly from: Joint;
  /** Length when seen from the side, in units of the box. */
  readonly length: number;
}

const NEAR_SHOULDER = { from: 'spineTop', length: 9.5 } as const;
const UPPER_ARM = 13.5;
const FOREARM = 15;
const THIGH = 19;
const SHIN = 18;
const FOOT = 5;

/** The skeleton: the joint each bone hangs on and its length, of a figure about 83 units tall. */
export const bones: { readonly [B in Bone]: BoneShape } = {
  spineMid: { from: 'hip', length: 12 },
  spineTop: { from: 'spineMid', length: 12 },
  neck: { from: 'spineTop', length: 4.5 },
  head: { from: 'neck', length: 6 },
  nose: { from: 'head', length: 6.5 },
  shoulderL: NEAR_SHOULDER,
  shoulderR: NEAR_SHOULDER,
  elbowL: { from: 'shoulderL', length: UPPER_ARM },
  elbowR: { from: 'shoulderR', length: UPPER_ARM },
  handL: { from: 'elbowL', length: FOREARM },
  handR: { from: 'elbowR', length: FOREARM },
  kneeL: { from: 'hip', length: THIGH },
  kneeR: { from: 'hip', length: THIGH },
  footL: { from: 'kneeL', length: SHIN },
  footR: { from: 'kneeR', length: SHIN },
  toeL: { from: 'footL', length: FOOT },
  toeR: { from: 'footR', length: FOOT },
};

/**
 * Bones whose length says nothing: the shoulder girdle glides over the ribs, and face and feet turn in
 * every view. They may be shorter than in {@link bones}, never longer.
 */
export const glidingBones: readonly Bone[] = ['shoulderL', 'shoulderR', 'nose', 'toeL', 'toeR'];
