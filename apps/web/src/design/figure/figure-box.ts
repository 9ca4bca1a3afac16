// How much of the drawing box a movement needs, so that the person stands as large as the screen allows.
import type { Joint, Motion, Point, Prop } from '@unknot/knowledge';

/** The part of the box to show. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room round a joint: half a limb, or the head. */
const AROUND = 4;
const AROUND_HEAD = 7;
const LEAST_WIDTH = 36;
/** Below the line of the floor. */
const BOTTOM = 98;

/** What is in sight at any moment of `motion`, down to the floor if there is one. */
export function boxOf({ frames, props }: Pick<Motion, 'frames' | 'props'>): Box {
  const points = [
    ...frames.flatMap(({ joints }) => Object.entries(joints).map(edgesOf)),
    ...props.filter((prop) => !isFloor(prop)).flatMap(placesOf),
  ];
  const xs = points.flatMap(({ at: [x], room }) => [x - room, x + room]);
  const ys = points.flatMap(({ at: [, y], room }) => [y - room, y + room]);
  const top = Math.min(...ys);
  const bottom = props.some(isFloor) ? BOTTOM : Math.max(...ys);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const width = Math.max(LEAST_WIDTH, right - left);
  return { x: (left + right - width) / 2, y: top, width, height: bottom - top };
}

/** A line over the whole width of the box. */
export const isFloor = (prop: Prop): boolean =>
  prop.kind === 'stroke' && Math.abs((prop.points[0]?.[0] ?? 0) - (prop.points[1]?.[0] ?? 0)) > 90;

interface Edge {
  readonly at: Point;
  readonly room: number;
}

const edgesOf = ([joint, at]: [string, Point]): Edge => ({
  at,
  room: (joint as Joint) === 'head' ? AROUND_HEAD : AROUND,
});

function placesOf(prop: Prop): readonly Edge[] {
  if (prop.kind !== 'stroke') return [];
  return prop.points.map((at) => ({ at, room: 2 }));
}
