// The moving person as shapes to fill, the farthest first.
import { type Bone, bones, type Motion, type Point, type Pose } from '@unknot/knowledge';
import { type Bead, circlePath, curvePath, limbPath } from './limb-path.ts';

/** One shape. `far` limbs stand behind the trunk, `near` ones before it; `glow` marks what works. */
export interface Part {
  readonly tone: 'far' | 'near' | 'glow' | 'glow-far' | 'face';
  readonly d: string;
  /** Stands out from what is behind it by a line in the colour of the ground. */
  readonly edged?: true;
}

type View = Motion['view'];
type Side = 'L' | 'R';

const HEAD = 5.7;

/** The shapes of `pose`, in the order in which they are painted. */
export function figureParts(pose: Pose, view: View, working: readonly Bone[]): readonly Part[] {
  return view === 'side' ? sideParts(pose, working) : flatParts(pose, view, working);
}

/** From the side: the left limbs behind the trunk, the right ones before it. */
function sideParts(pose: Pose, working: readonly Bone[]): readonly Part[] {
  const isFar = (bone: Bone) => bone.endsWith('L');
  const hidden = (bone: Bone) => bone === 'shoulderL';
  return [
    { tone: 'far', d: armPath(pose, 'L') + legPath(pose, 'L', pose.hip) },
    ...glowOf(
      'glow-far',
      pose,
      working.filter((bone) => isFar(bone) && !hidden(bone)),
    ),
    { tone: 'near', edged: true, d: trunkPath(pose, SIDE_TRUNK) + profile(pose) },
    { tone: 'near', edged: true, d: legPath(pose, 'R', pose.hip) },
    // Without an edge where the leg leaves the trunk.
    { tone: 'near', d: circlePath(pose.hip, 5.1) },
    ...glowOf(
      'glow',
      pose,
      working.filter((bone) => !isFar(bone) && !isArm(bone)),
    ),
    { tone: 'near', edged: true, d: armPath(pose, 'R') },
    ...glowOf(
      'glow',
      pose,
      working.filter((bone) => !isFar(bone) && isArm(bone)),
    ),
  ];
}

/** From the front or the back: both sides alike. From behind, the arms are before the chest and so hidden by it. */
function flatParts(pose: Pose, view: View, working: readonly Bone[]): readonly Part[] {
  const hips = { L: hipOf(pose, 'L'), R: hipOf(pose, 'R') };
  const arms: readonly Part[] = [
    { tone: 'near', edged: true, d: armPath(pose, 'L') },
    { tone: 'near', edged: true, d: armPath(pose, 'R') },
    ...glowOf('glow', pose, working.filter(isArm)),
  ];
  const body: readonly Part[] = [
    { tone: 'near', edged: true, d: legPath(pose, 'L', hips.L) },
    { tone: 'near', edged: true, d: legPath(pose, 'R', hips.R) },
    {
      tone: 'near',
      d:
        trunkPath(pose, FLAT_TRUNK) +
        limbPath([
          [hips.L, 4.9],
          [hips.R, 4.9],
        ]),
    },
    ...glowOf(
      'glow',
      pose,
      working.filter((bone) => !isArm(bone)),
    ),
  ];
  return view === 'front' ? [...body, faceOf(pose), ...arms] : [...arms, ...body];
}

const isArm = (bone: Bone): boolean => /^(?:elbow|hand)/.test(bone);

const armPath = (pose: Pose, side: Side): string =>
  limbPath([
    [pose[`shoulder${side}`], 3.1],
    [pose[`elbow${side}`], 2.5],
    [pose[`hand${side}`], 2],
  ]);

const legPath = (pose: Pose, side: Side, hip: Point): string =>
  limbPath([
    [hip, 4.3],
    [pose[`knee${side}`], 3.5],
    [pose[`foot${side}`], 2.4],
    [pose[`toe${side}`], 1.7],
  ]);

/** How thick the trunk is at hip, middle and top. */
type Trunk = readonly [hip: number, middle: number, top: number];

const SIDE_TRUNK: Trunk = [5.1, 4.8, 4.7];
const FLAT_TRUNK: Trunk = [5.4, 5.6, 5];

function trunkPath(pose: Pose, [low, middle, top]: Trunk): string {
  const { hip, spineMid, spineTop, neck, head, shoulderL, shoulderR } = pose;
  const spine: readonly Bead[] = [
    [hip, low],
    [spineMid, middle],
    [spineTop, top],
  ];
  const chest = [shoulderL, shoulderR].map((shoulder) =>
    limbPath([
      [spineMid, middle],
      [shoulder, 3.1],
      [spineTop, 3.6],
    ]),
  );
  const throat: readonly Bead[] = [
    [spineTop, 3.4],
    [neck, 2.7],
    [head, 2.7],
  ];
  return curvePath(spine) + chest.join('') + limbPath(throat) + circlePath(head, HEAD);
}

/** The nose of a head seen from the side. */
const profile = ({ head, nose }: Pose): string =>
  limbPath([
    [mix(head, nose, 0.62), 2],
    [mix(head, nose, 0.98), 0.8],
  ]);

/** Where the face looks, in a front view: the ridge of the nose. */
function faceOf({ neck, head, nose }: Pose): Part {
  const up = mix([0, 0], [head[0] - neck[0], head[1] - neck[1]], 0.18);
  const ridge: readonly Bead[] = [
    [[nose[0] + up[0], nose[1] + up[1]], 0.45],
    [[nose[0] - up[0], nose[1] - up[1]], 0.75],
  ];
  return { tone: 'face', d: limbPath(ridge) };
}

/** The hip of one side: beside the one joint that both legs of the figure share. */
function hipOf({ hip, spineMid, shoulderL, shoulderR }: Pose, side: Side): Point {
  const [x, y] = [hip[0] - spineMid[0], hip[1] - spineMid[1]];
  const across: Point = [y / 12, -x / 12];
  const left =
    across[0] * (shoulderL[0] - shoulderR[0]) + across[1] * (shoulderL[1] - shoulderR[1]);
  const way = (side === 'L' ? 2.4 : -2.4) * (left < 0 ? -1 : 1);
  return [hip[0] + across[0] * way, hip[1] + across[1] * way];
}

/** Along the bones that work, a little thinner than they are. */
function glowOf(tone: 'glow' | 'glow-far', pose: Pose, working: readonly Bone[]): readonly Part[] {
  if (working.length === 0) return [];
  const along = (bone: Bone): string =>
    limbPath([
      [pose[bones[bone].from], GLOW],
      [pose[bone], GLOW],
    ]);
  return [{ tone, d: working.map(along).join('') }];
}

const GLOW = 1.9;

const mix = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
