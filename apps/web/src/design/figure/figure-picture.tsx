// One moment of a movement: what the person leans on, the person, and what they hold.
import { poseAt } from '@unknot/engine';
import {
  type BodyAreaId,
  type Bone,
  bodyAreas,
  type Joint,
  type Motion,
  type Point,
  type Pose,
  type Prop,
} from '@unknot/knowledge';
import { classNames } from '../class-names.ts';
import styles from './figure.module.css';
import { type Box, isFloor } from './figure-box.ts';
import { figureParts } from './figure-parts.ts';

interface FigurePictureProps {
  readonly motion: Motion;
  /** Share of the cycle. */
  readonly share: number;
  readonly box: Box;
  readonly working: readonly Bone[];
}

/** Far enough to reach both edges of any frame. */
const WIDE = 400;

/** Decoration alone: the name stands on what is around it. */
export function FigurePicture({ motion, share, box, working }: FigurePictureProps) {
  const pose = poseAt(motion, share);
  const held = motion.props.filter(isHeld);
  const before = held.filter((prop) => !isBehind(prop, motion));
  return (
    <svg
      className={styles['picture']}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      {motion.props.map((prop, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the props of a movement never change places
        <Standing key={index} prop={prop} />
      ))}
      {held.filter((prop) => isBehind(prop, motion)).map((prop) => drawHeld(prop, pose))}
      {figureParts(pose, motion.view, working).map(({ tone, d, edged }, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a figure never change places
          key={index}
          className={styles[tone]}
          data-edged={edged}
          d={d}
        />
      ))}
      {before.map((prop) => drawHeld(prop, pose))}
    </svg>
  );
}

/** The bones that glow while these areas work. */
export const workingBones = (works: readonly BodyAreaId[]): readonly Bone[] => [
  ...new Set(works.flatMap((area) => bodyAreas[area].bones)),
];

type Held = Exclude<Prop, { readonly kind: 'stroke' }>;

const isHeld = (prop: Prop): prop is Held => prop.kind !== 'stroke';

/** In the hand that the trunk hides. */
function isBehind(prop: Held, { view }: Motion): boolean {
  const place = prop.kind === 'load' ? prop.at : prop.from;
  return view === 'side' && typeof place === 'string' && place.endsWith('L');
}

function Standing({ prop }: { readonly prop: Prop }) {
  if (prop.kind !== 'stroke') return null;
  const [first] = prop.points;
  const floor = isFloor(prop);
  const points: readonly Point[] =
    floor && first
      ? [
          [-WIDE, first[1]],
          [WIDE, first[1]],
        ]
      : prop.points;
  return (
    <polyline
      className={classNames(styles['standing'], floor && styles['floor'])}
      points={points.map((at) => at.join()).join(' ')}
    />
  );
}

function drawHeld(prop: Held, pose: Pose) {
  const placeOf = (place: Joint | Point): Point =>
    typeof place === 'string' ? pose[place] : place;
  if (prop.kind === 'load') {
    const [x, y] = pose[prop.at];
    return (
      <circle key={prop.at} className={styles['load']} cx={x} cy={y + prop.below} r={prop.radius} />
    );
  }
  const [x1, y1] = placeOf(prop.from);
  const [x2, y2] = placeOf(prop.to);
  return (
    <line key={String(prop.from)} className={styles['band']} x1={x1} y1={y1} x2={x2} y2={y2} />
  );
}
