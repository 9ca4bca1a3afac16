import { type Bone, bones, exercises, glidingBones, warmUp } from '@unknot/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poseAt } from './pose-at.ts';

const motions = [...exercises, ...warmUp.parts].map(({ motion }) => motion);

describe('poseAt', () => {
  it('is the frame itself on a frame, and begins again at the end', () => {
    for (const motion of motions) {
      expect(poseAt(motion, 1).hip).toEqual(poseAt(motion, 0).hip);
      for (const { at, joints } of motion.frames)
        if (at > 0 && at < 1)
          for (const joint of ['hip', 'head', 'handR', 'footL'] as const) {
            const [x, y] = poseAt(motion, at)[joint];
            expect(Math.hypot(x - joints[joint][0], y - joints[joint][1])).toBeLessThan(0.01);
          }
    }
  });

  it('keeps every limb at its length between the frames', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...motions),
        fc.double({ min: -2, max: 3, noNaN: true }),
        (motion, share) => {
          const pose = poseAt(motion, share);
          for (const bone of Object.keys(bones) as Bone[]) {
            if (motion.foreshortened.includes(bone) || glidingBones.includes(bone)) continue;
            const [x, y] = pose[bones[bone].from];
            const length = Math.hypot(pose[bone][0] - x, pose[bone][1] - y);
            expect(Math.abs(length / bones[bone].length - 1)).toBeLessThan(0.085);
          }
        },
      ),
    );
  });
});
