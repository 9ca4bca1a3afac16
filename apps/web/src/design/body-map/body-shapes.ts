// The body map as tiles of one calm outline: each place a shape wide enough for a thumb, seen from the back or front.
import type { BodyPlaceId, Point } from '@unknot/knowledge';

/** From which side the body is seen. */
export type BodyView = 'back' | 'front';

/** A place as it is drawn. */
export interface BodyShape {
  readonly place: BodyPlaceId;
  /** SVG path. */
  readonly d: string;
  readonly center: Point;
}

/** The drawing box: at 284 px, the column of a narrow phone, no place is less than about 44 px wide. */
export const BODY_BOX = { width: 284, height: 360 } as const;

/** A corner: where it is and how round. */
type Corner = readonly [x: number, y: number, round: number];

const neck: readonly Corner[] = [
  [124, 73, 8],
  [160, 73, 8],
  [166, 118, 2],
  [118, 118, 2],
];
const spine: readonly Corner[] = [
  [118, 118, 2],
  [166, 118, 2],
  [166, 200, 2],
  [118, 200, 2],
];
const side: readonly Corner[] = [
  [166, 200, 2],
  [214, 200, 2],
  [207, 254, 26],
  [216, 310, 14],
  [168, 310, 2],
  [164, 254, 26],
];

/** The shapes of a view, from the head down. */
export const bodyShapes: Readonly<Record<BodyView, readonly BodyShape[]>> = {
  back: [
    head('head-back'),
    tile('neck', neck),
    ...pair('shoulder-top', [
      [163, 86, 6],
      [176, 101, 16],
      [216, 112, 2],
      [216, 144, 2],
      [166, 144, 2],
      [166, 116, 2],
    ]),
    tile('between-blades', spine),
    ...pair('blade', [
      [166, 144, 2],
      [216, 144, 2],
      [214, 200, 2],
      [166, 200, 2],
    ]),
    tile('mid-back', [
      [118, 200, 2],
      [166, 200, 2],
      [164, 254, 2],
      [120, 254, 2],
    ]),
    tile('low-back', [
      [120, 254, 2],
      [164, 254, 2],
      [168, 310, 2],
      [116, 310, 2],
    ]),
    ...pair('side', side),
    ...arms(),
  ],
  front: [
    head('face'),
    tile('throat', neck),
    tile('chest-middle', spine),
    ...pair('chest', [
      [163, 86, 6],
      [176, 101, 16],
      [216, 112, 2],
      [214, 200, 2],
      [166, 200, 2],
      [166, 116, 2],
    ]),
    tile('belly', [
      [118, 200, 2],
      [166, 200, 2],
      [164, 254, 26],
      [168, 310, 2],
      [116, 310, 2],
      [120, 254, 26],
    ]),
    ...pair('side', side),
    ...arms(),
  ].map(facing),
};

type Pair =
  | 'shoulder-top'
  | 'blade'
  | 'chest'
  | 'side'
  | 'shoulder'
  | 'upper-arm'
  | 'forearm'
  | 'hand';

function arms(): readonly BodyShape[] {
  return [
    ...pair('shoulder', [
      [216, 112, 2],
      [248, 119, 26],
      [265, 148, 20],
      [264, 166, 2],
      [220, 166, 10],
    ]),
    ...pair('upper-arm', [
      [220, 166, 8],
      [264, 166, 2],
      [268, 234, 4],
      [228, 234, 4],
    ]),
    ...pair('forearm', [
      [228, 234, 4],
      [268, 234, 4],
      [275, 304, 4],
      [238, 304, 4],
    ]),
    ...pair('hand', [
      [238, 304, 4],
      [275, 304, 4],
      [282, 332, 16],
      [272, 357, 16],
      [252, 357, 16],
      [241, 332, 16],
    ]),
  ];
}

/** Both sides; the corners are those at the right of a back view, which is the person's right. */
function pair(name: Pair, corners: readonly Corner[]): readonly BodyShape[] {
  const mirrored = corners.map(([x, y, round]): Corner => [BODY_BOX.width - x, y, round]);
  return [tile(`${name}-left`, mirrored), tile(`${name}-right`, corners)];
}

/** Who faces you has the left hand at your right. */
function facing(shape: BodyShape): BodyShape {
  const { place } = shape;
  const other = place.endsWith('-left')
    ? place.replace(/-left$/, '-right')
    : place.replace(/-right$/, '-left');
  return { ...shape, place: other as BodyPlaceId };
}

function head(place: BodyPlaceId): BodyShape {
  const [x, y, across, down] = [142, 37, 30, 35];
  return {
    place,
    d: `M${x - across} ${y}a${across} ${down} 0 1 1 ${2 * across} 0a${across} ${down} 0 1 1 ${-2 * across} 0Z`,
    center: [x, y],
  };
}

function tile(place: BodyPlaceId, corners: readonly Corner[]): BodyShape {
  return { place, d: roundedPath(corners), center: middleOf(corners) };
}

/** A closed path with each corner as round as it says. */
function roundedPath(corners: readonly Corner[]): string {
  const bends = corners.map((corner, index) => {
    const [x, y] = corner;
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const [from, to] = [towards(corner, before), towards(corner, after)];
    return `${index === 0 ? 'M' : 'L'}${from.join(' ')}Q${x} ${y} ${to.join(' ')}`;
  });
  return `${bends.join('')}Z`;
}

/** Where the bend of `corner` meets the edge to `to`. */
function towards([x, y, round]: Corner, to: Corner): Point {
  const [across, down] = [to[0] - x, to[1] - y];
  const share = Math.min(round / Math.hypot(across, down), 0.5);
  return [tenth(x + across * share), tenth(y + down * share)];
}

function middleOf(corners: readonly Corner[]): Point {
  const mean = (axis: 0 | 1) =>
    tenth(corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length);
  return [mean(0), mean(1)];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
