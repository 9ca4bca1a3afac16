/** Runs the linters of the exercise programme over the real records, and shows that they can fail. */
import { describe, expect, it } from 'vitest';
import type { Bone, Motion, Point } from '../exercises/motion.ts';
import { exercises } from '../exercises.ts';
import { exercisesAreWhole } from './exercises-are-whole.ts';
import { motionProblems, motionsHoldTogether } from './motions-hold-together.ts';

describe('the exercise programme', () => {
  it.each([exercisesAreWhole, motionsHoldTogether])('$name: $description', ({ check }) => {
    expect(check()).toEqual([]);
  });
});

describe('motionProblems', () => {
  const motion = exercises[0]?.motion as Motion;
  const withBone = (bone: Bone, point: Point): Motion => ({
    ...motion,
    frames: motion.frames.map((frame) => ({
      ...frame,
      joints: { ...frame.joints, [bone]: point },
    })),
  });

  it('finds a limb that stretches', () => {
    expect(motionProblems({ id: 'x', motion: withBone('footL', [97, 50]) }).join()).toContain(
      'stretches its footL',
    );
  });

  it('finds a limb that shrinks, unless it turns towards the eye', () => {
    const knee = motion.frames[0]?.joints.kneeL as Point;
    const shrunk = withBone('footL', knee);
    expect(motionProblems({ id: 'x', motion: shrunk }).join()).toContain('shrinks its footL');
    const turned = { ...shrunk, foreshortened: [...motion.foreshortened, 'footL'] as const };
    expect(motionProblems({ id: 'x', motion: turned }).join()).not.toContain('shrinks');
  });

  it('finds a loop that jumps and a figure that leaves the box', () => {
    const open = { ...motion, frames: motion.frames.slice(0, -1) };
    expect(motionProblems({ id: 'x', motion: open }).join()).toContain('does not end');
    expect(motionProblems({ id: 'x', motion: withBone('head', [50, -4]) }).join()).toContain(
      'outside the box',
    );
  });
});
