import { type Bone, bones, glidingBones, type Motion, type Point } from '../exercises/motion.ts';
import { warmUp } from '../exercises/warm-up.ts';
import { exercises } from '../exercises.ts';
import { easePositions } from '../remedies/ease-positions.ts';
import type { Linter } from './linter.ts';

/** How far a limb may look longer or shorter than it is. */
const STRETCH = 0.08;
/** Fewest and most seconds of one cycle. */
const SLOWEST = 20;
const FASTEST = 1.5;
const EDGE = 2;

interface Named {
  readonly id: string;
  readonly motion: Motion;
}

export const motionsHoldTogether: Linter = {
  name: 'motions-hold-together',
  description:
    'Every moving figure stays in its box, keeps the length of its limbs within 8 % and ends as it began.',
  check: () => [
    ...[...exercises, ...warmUp.parts].flatMap((named) => motionProblems(named)),
    ...easePositions.flatMap((motion, place) => poseProblems({ id: `position ${place}`, motion })),
  ],
};

/** The problems of one figure, each naming it. */
export function motionProblems({ id, motion }: Named): readonly string[] {
  const { frames, seconds } = motion;
  const times = frames.map(({ at }) => at);
  const problem: readonly (string | false)[] = [
    times[0] !== 0 && 'does not begin at 0',
    times.at(-1) !== 1 && 'does not end at 1',
    times.some((at, index) => index > 0 && at <= (times[index - 1] ?? 0)) && 'goes back in time',
    JSON.stringify(frames[0]?.joints) !== JSON.stringify(frames.at(-1)?.joints) &&
      'does not end as it began',
    new Set(frames.map(({ joints }) => JSON.stringify(joints))).size < 2 && 'does not move',
    (seconds < FASTEST || seconds > SLOWEST) && `takes ${seconds} seconds`,
  ];
  const found = problem.filter((text) => text !== false).map((text) => named(id, text));
  return [...found, ...poseProblems({ id, motion })];
}

/** What is wrong with its poses alone, as of one that stands still. */
const poseProblems = ({ id, motion }: Named): readonly string[] =>
  [...outside(motion), ...wrongBones(motion)].map((text) => named(id, text));

const named = (id: string, text: string): string => `the figure of "${id}" ${text}`;

const outside = ({ frames }: Motion): readonly string[] =>
  frames.flatMap(({ at, joints }) =>
    Object.entries(joints)
      .filter(([, point]) => point.some((value) => value < EDGE || value > 100 - EDGE))
      .map(([joint]) => `has its ${joint} outside the box at ${at}`),
  );

function wrongBones({ frames, foreshortened }: Motion): readonly string[] {
  const free: readonly Bone[] = [...foreshortened, ...glidingBones];
  return frames.flatMap(({ at, joints }) =>
    (Object.keys(bones) as Bone[]).flatMap((bone) => {
      const { from, length } = bones[bone];
      const share = distance(joints[from], joints[bone]) / length;
      if (share > 1 + STRETCH) return [`stretches its ${bone} at ${at}`];
      return share < 1 - STRETCH && !free.includes(bone) ? [`shrinks its ${bone} at ${at}`] : [];
    }),
  );
}

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);
